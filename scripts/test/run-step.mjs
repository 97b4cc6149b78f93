import {createInterface} from 'node:readline';
import {end, start} from './children.mjs';
import {openNotes} from './failures.mjs';
import {readLastLine} from './last-line.mjs';

/** @typedef {import('./last-line.mjs').Count} Count */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {boolean} [counts]
 * @property {boolean} [beside] - others that run at the same time, so that each of its lines has to say whose it is
 * @property {Record<string, string>} [env]
 */
/** @typedef {import('./failures.mjs').Failure} Failure */

/** Colours and cursor moves, which make no sense in a log. */
// eslint-disable-next-line no-control-regex
const terminalCodes = /\x1b\[[\d;?]*[A-Za-z]/g;
/** How much is quoted of the output of a step that fails without saying by what. */
const lastLines = 12;

/**
 * Runs a command, and says under its name how it went and how long it took. Tests print as they go; of other
 * commands, which may run side by side, one sees the output when they fail.
 *
 * @param {Step} step
 * @param {number} limit - milliseconds, after which the step is ended and has failed
 * @returns {Promise<Count & {failures: Failure[]}>}
 */
export async function runStep(step, limit) {
  const {name, command, counts = false, beside = false, env = {}} = step;
  const began = Date.now();
  const sayName = () => console.log(`\n${name}`);
  if (counts && !beside) sayName();
  const notes = openNotes();
  const [program, ...args] = command;
  const child = start(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...notes.env, QUIET: '1', FORCE_COLOR: '0', ...env},
    // On Windows npm is a command file, which only a shell can start.
    shell: process.platform === 'win32' && program === 'npm',
  });
  const interrupted = () => void end(child).then(() => process.exit(130));
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
  process.on('SIGHUP', interrupted);

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void end(child);
  }, limit);

  /** @type {Count | undefined} */
  let counted;
  const held = [];
  const last = [];
  const read = (/** @type {string} */ raw) => {
    const line = raw.replace(terminalCodes, '');
    const count = counts ? readLastLine(line) : undefined;
    if (count) counted = count;
    else if (!counts) held.push(line);
    else if (line.trim()) console.log(`  ${beside ? `${name}: ` : ''}${line}`);
    if (!count && line.trim()) last.push(line);
    if (last.length > lastLines) last.shift();
  };
  for (const input of [child.stdout, child.stderr]) createInterface({input}).on('line', read);

  const status = await new Promise((resolve) => {
    child.once('error', (error) => resolve(read(error.message)));
    child.once('close', resolve);
    // Something it left behind may hold its output open.
    child.once('exit', (code) => setTimeout(resolve, 2_000, code).unref());
  });
  for (const stream of [child.stdout, child.stderr]) stream.destroy();
  clearTimeout(timer);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('SIGHUP', interrupted);

  const result = judge(
    status === 0 && !late,
    counts ? (counted ?? {passed: 0, failed: 0}) : undefined,
  );
  if (!counts || beside) sayName();
  if (result.failed > 0) for (const line of held) console.log(`  ${line}`);
  const tooLong = late ? `ended after ${seconds(limit)}: it took too long` : '';
  if (late) console.log(`  ${tooLong}`);
  const outcome = result.failed > 0 ? 'FAILED' : 'ok';
  const numbers = counts ? `, ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`  ${outcome} in ${seconds(Date.now() - began)}${numbers}`);
  const failures = notes.close();
  if (late || failures.length < result.failed) {
    failures.push({name: tooLong || 'failed, and ended with', error: last.join('\n')});
  }
  return {...result, failures: failures.map((each) => ({...each, name: `${name}: ${each.name}`}))};
}

/**
 * What a command's end means: a failure always counts as one at least.
 *
 * @param {boolean} succeeded
 * @param {Count | undefined} count - of a step that counts
 * @returns {Count}
 */
function judge(succeeded, count = {passed: succeeded ? 1 : 0, failed: 0}) {
  return {passed: count.passed, failed: Math.max(count.failed, succeeded ? 0 : 1)};
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
