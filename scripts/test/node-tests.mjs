/**
 * Runs the tests of a folder in Node, says what failed, and ends with `N passed, N failed`:
 * `node scripts/test/node-tests.mjs test/node`, or `test/e2e --serial` for one file at a time.
 */
import {existsSync, readdirSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import {parseArgs, inspect} from 'node:util';
import {leaveNothingBehind} from './children.mjs';
import {printLastLine} from './last-line.mjs';

/** How long one file may take. */
const timeout = 240_000;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {serial: {type: 'boolean', default: false}},
});
const [folder = 'test/node'] = positionals;
const files = testsIn(folder);

leaveNothingBehind();
const total = {passed: 0, failed: 0};
let skipped = 0;
/** Files that hold a test. */
const knownFiles = new Set();
/** Files that have a failed test: that the file failed too is then no news. */
const failedFiles = new Set();
/** What each file has printed, which helps to see why it failed. */
const printed = new Map();

process.once('exit', () => printLastLine(total));
if (files.length === 0) {
  console.log(`There are no tests in ${folder}.`);
  total.failed = 1;
} else {
  await runAll();
}

async function runAll() {
  const concurrency = values.serial ? 1 : true;
  for await (const {type, data} of run({files, concurrency, timeout})) {
    if (type === 'test:pass') pass(data);
    if (type === 'test:fail') fail(data);
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
    }
  }
  for (const file of files.filter((name) => !knownFiles.has(name) && !failedFiles.has(name))) {
    total.failed += 1;
    console.log(`${relative('.', file)} holds no tests.`);
  }
  for (const file of failedFiles) if (printed.has(file)) console.log(printed.get(file).trimEnd());
  if (skipped > 0) console.log(`${skipped} skipped`);
}

function pass({details, skip, todo, name, file}) {
  if (details.type === 'suite' || isFile(name, file)) return;
  knownFiles.add(file);
  if (skip !== undefined || todo !== undefined) skipped += 1;
  else total.passed += 1;
}

function fail({details, todo, name, file}) {
  if (todo !== undefined) return void (skipped += 1);
  const {error} = details;
  // A suite fails with its tests, and a file too; what counts is what went wrong itself.
  if (error.failureType === 'subtestsFailed') return;
  if (isFile(name, file) && failedFiles.has(file)) return;
  failedFiles.add(file);
  total.failed += 1;
  console.log(`${relative('.', file)}: ${isFile(name, file) ? 'the file failed' : name}`);
  console.log(inspect(error.cause ?? error).replace(/^/gm, '  '));
}

/** A file is reported as a test with the file's name. */
function isFile(name, file) {
  return resolve(name) === file;
}

function testsIn(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, {recursive: true})
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => resolve(path, name))
    .sort();
}
