/**
 * Runs the tests of a folder in Node, says what failed, and ends with `N passed, N failed`:
 * `node scripts/test/node-tests.mjs test/node`. As many files run at once as the machine has cores, or `--beyond 1` more
 * where they wait a lot.
 */
import {existsSync, readdirSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {parseArgs, inspect} from 'node:util';
import {leaveNothingBehind} from './children.mjs';
import {noteFailure} from './failures.mjs';
import {printLastLine} from './last-line.mjs';

/** How long one file may take; those that are asked to try more take longer. */
const {SPOTLIGHT_SLOW, SPOTLIGHT_RUNS, SPOTLIGHT_SOAK} = process.env;
const timeout = SPOTLIGHT_SLOW || SPOTLIGHT_RUNS || SPOTLIGHT_SOAK ? 2_400_000 : 240_000;

/** Files that take long begin first, so that no core is idle at the end. */
const longest =
  /hostile-(data|pages)|bench|looks-visit|consumers|chunks|staying|privacy|storybook-pages|published/;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {beyond: {type: 'string', default: '0'}},
});
const [folder = 'test/node'] = positionals;
const files = testsIn(folder);

leaveNothingBehind();
const total = {passed: 0, failed: 0, skipped: 0};

process.once('exit', () => printLastLine(total));
if (files.length === 0) {
  tell(`There are no tests in ${folder}`);
  total.failed = 1;
} else {
  await runAll(availableParallelism() + Number(values.beyond));
}

/** @param {number} places - how many files may run at once */
async function runAll(places) {
  const waiting = [...files];
  const takeFiles = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await runFile(file);
  };
  await Promise.all(Array.from({length: places}, takeFiles));
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
}

/** A run for each file, since a test that a helper describes is reported under the helper's name. */
async function runFile(file) {
  const name = relative('.', file);
  const start = performance.now();
  const counts = {passed: 0, failed: 0, skipped: 0};
  let printed = '';
  /** The suites that what is reported now stands in: they are told of in the order in which they are written. */
  const within = [];
  for await (const {type, data} of run({files: [file], concurrency: 1, timeout})) {
    if (type === 'test:start') within.splice(data.nesting, Infinity, data.name);
    if (type === 'test:pass') countPassed(counts, data, file);
    if (type === 'test:fail') countFailed(counts, {...data, within}, file);
    if (type === 'test:stdout' || type === 'test:stderr') printed += data.message;
  }
  if (counts.passed + counts.failed + counts.skipped === 0) {
    counts.failed = 1;
    tell(`${name} holds no tests`);
  } else if (counts.failed > 0) {
    console.log(printed.trimEnd());
  }
  // What a test has held is quoted in the docs.
  for (const line of printed.split('\n')) if (line.startsWith('Held: ')) console.log(line);
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function countPassed(counts, {details, skip, todo, name}, file) {
  if (details.type === 'suite' || isFile(name, file)) return;
  counts[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
}

function countFailed(counts, {details, todo, name, nesting, within}, file) {
  if (todo !== undefined) return void (counts.skipped += 1);
  const {error} = details;
  // A suite fails with its tests, and a file too; what counts is what went wrong itself.
  if (error.failureType === 'subtestsFailed') return;
  if (isFile(name, file) && counts.failed > 0) return;
  counts.failed += 1;
  const suites = within.slice(0, nesting);
  const what = isFile(name, file) ? 'the file failed' : [...suites, name].join(' > ');
  tell(`${relative('.', file)}: ${what}`, inspect(error.cause ?? error));
}

function tell(name, error) {
  console.log(name);
  if (error) console.log(error.replace(/^/gm, '  '));
  noteFailure({name, error});
}

/** A file is reported as a test with the file's name. */
function isFile(name, file) {
  return resolve(name) === file;
}

/** @param {string} name */
function rank(name) {
  return longest.test(name) ? 0 : 1;
}

function testsIn(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, {recursive: true})
    .filter((name) => name.endsWith('.test.mjs'))
    .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other))
    .map((name) => resolve(path, name));
}
