/**
 * Everything that has to hold: types, lint, format, build, and the tests in browsers, in Node and of
 * the whole way. `npm test -- --only types,browser` runs some of it, `npm run test:all` all there is, slow sets too.
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
const deadline = 40 * minute;
/** The same for all there is, which a machine does in a night. */
const longestOfAll = {step: 120 * minute, run: 360 * minute};

const node = (/** @type {string[]} */ ...args) => [process.execPath, ...args];
const npmRun = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];

/** Take part when they are named, and in all there is. */
const further = [
  // What the script tag's build has in Lit's place.
  {
    name: 'browser, with our small Lit',
    command: node('node_modules/@web/test-runner/dist/bin.js'),
    env: {SPOTLIGHT_LIT: 'small'},
    counts: true,
  },
  // Takes one defence away after the other, for minutes.
  {name: 'sabotage', command: node('scripts/sabotage.mjs'), counts: true},
];

/** A step that `counts` ends with the line that this script ends with; another one counts as one. */
const steps = [
  {name: 'types', command: node('node_modules/typescript/bin/tsc', '--noEmit')},
  {name: 'lint', command: npmRun('lint')},
  {name: 'format', command: npmRun('format:check')},
  {name: 'build', command: npmRun('build')},
  {name: 'looks', command: node('scripts/looks.mjs'), counts: true},
  {name: 'browser', command: node('node_modules/@web/test-runner/dist/bin.js'), counts: true},
  {name: 'node', command: node('scripts/test/node-tests.mjs', 'test/node'), counts: true},
  {name: 'e2e', command: node('scripts/test/node-tests.mjs', 'test/e2e'), counts: true},
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const total = {passed: 0, failed: 0};
let finished = false;
// Interrupted is not passed.
process.once('exit', () => printLastLine(finished ? total : {...total, failed: total.failed || 1}));

const {values} = parseArgs({
  options: {only: {type: 'string', multiple: true}, all: {type: 'boolean', default: false}},
});
// Tests that hold more than a submission has time for look at this.
if (values.all) process.env.SPOTLIGHT_SLOW = '1';
const limits = values.all ? longestOfAll : {step: longestStep, run: deadline};
const end = Date.now() + limits.run;

const chosen = chosenSteps();
// Side by side, as each of these keeps one core busy. Tests need what the build makes, and the machine for themselves.
await Promise.all(chosen.filter(({counts}) => !counts).map(take));
for (const step of chosen.filter(({counts}) => counts)) await take(step);
finished = true;

/** @param {import('./test/run-step.mjs').Step} step */
async function take(step) {
  const {passed, failed} = await runStep(step, Math.min(limits.step, end - Date.now()));
  total.passed += passed;
  total.failed += failed;
}

function chosenSteps() {
  const only = values.only?.flatMap((names) => names.split(','));
  const known = [...steps, ...further];
  const unknown = only?.find((name) => !known.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`No step "${unknown}": there are ${known.map(({name}) => name).join(', ')}.`);
    total.failed += 1;
    return [];
  }
  if (only) return known.filter(({name}) => only.includes(name));
  return values.all ? known : steps;
}
