import {createInterface} from 'node:readline';
import {end, start} from './children.mjs';
import {readLastLine} from './last-line.mjs';

/** @typedef {import('./last-line.mjs').Count} Count */
/** @typedef {{name: string, command: string[], counts?: boolean, env?: Record<string, string>}} Step */

/** Colours and cursor moves, which make no sense in a log. */
// eslint-disable-next-line no-control-regex
const terminalCodes = /\x1b\[[\d;?]*[A-Za-z]/g;

/**
 * Runs a command, and says under its name how it went and how long it took. Tests print as they go; of other
 * commands, which may run side by side, one sees the output when they fail.
 *
 * @param {Step} step
 * @param {number} limit - milliseconds, after which the step is ended and has failed
 * @returns {Promise<Count>}
 */
export async function runStep({name, command: [command, ...args], counts = false, env = {}}, limit) {
  const began = Date.now();
  const sayName = () => console.log(`\n${name}`);
  if (counts) sayName();
  const child = start(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, QUIET: '1', FORCE_COLOR: '0', ...env},
    // On Windows npm is a command file, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
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
  const read = (/** @type {string} */ raw) => {
    const line = raw.replace(terminalCodes, '');
    const count = counts ? readLastLine(line) : undefined;
    if (count) counted = count;
    else if (!counts) held.push(line);
    else if (line.trim()) console.log(`  ${line}`);
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
  // Others may have run at the same time.
  if (!counts) sayName();
  if (result.failed > 0) for (const line of held) console.log(`  ${line}`);
  if (late) console.log(`  Ended after ${seconds(limit)}: it took too long.`);
  const outcome = result.failed > 0 ? 'FAILED' : 'ok';
  const numbers = counts ? `, ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`  ${outcome} in ${seconds(Date.now() - began)}${numbers}`);
  return result;
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
