/**
 * Everything that has to hold: types, lint, format, build, and the tests in browsers, in Node and of
 * the whole way. `npm test -- --only types,browser` runs some of it.
 *
 * Goes on after a failure; the last line is always `N passed, N failed`.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {printLastLine} from './test/last-line.mjs';
import {runStep} from './test/run-step.mjs';

const minute = 60_000;
/** No step may hang for ever, and all of them together have to end before CI gives up. */
const longestStep = 12 * minute;
const deadline = Date.now() + 40 * minute;

const node = (/** @type {string[]} */ ...args) => [process.execPath, ...args];
const npmRun = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];

/** Takes part when it is named: the pictures are made anew whenever the looks change on purpose. */
const looks = {name: 'looks', command: node('scripts/looks.mjs'), counts: true};

/** A step that `counts` ends with the line that this script ends with; another one counts as one. */
const steps = [
  {name: 'types', command: node('node_modules/typescript/bin/tsc', '--noEmit')},
  {name: 'lint', command: npmRun('lint')},
  {name: 'format', command: npmRun('format:check')},
  {name: 'build', command: npmRun('build')},
  {name: 'browser', command: node('node_modules/@web/test-runner/dist/bin.js'), counts: true},
  {name: 'node', command: node('scripts/test/node-tests.mjs', 'test/node'), counts: true},
  {name: 'e2e', command: node('scripts/test/node-tests.mjs', 'test/e2e'), counts: true},
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const total = {passed: 0, failed: 0};
let finished = false;
// Interrupted is not passed.
process.once('exit', () => printLastLine(finished ? total : {...total, failed: total.failed || 1}));

for (const step of chosenSteps()) {
  const {passed, failed} = await runStep(step, Math.min(longestStep, deadline - Date.now()));
  total.passed += passed;
  total.failed += failed;
}
finished = true;

function chosenSteps() {
  const {values} = parseArgs({options: {only: {type: 'string', multiple: true}}});
  const only = values.only?.flatMap((names) => names.split(','));
  const known = [...steps, looks];
  const unknown = only?.find((name) => !known.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`No step "${unknown}": there are ${known.map(({name}) => name).join(', ')}.`);
    total.failed += 1;
    return [];
  }
  return only ? known.filter(({name}) => only.includes(name)) : steps;
}
