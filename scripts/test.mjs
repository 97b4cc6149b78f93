/**
 * Everything that has to hold: types, lint, format, build, and the tests in browsers, in Node and of
 * the whole way. `npm test -- --only types,browser` runs some of it, `npm run test:all` all there is, slow sets too.
 *
 * Goes on after a failure, and repeats all of them at the end; the last line is always `N passed, N failed`.
 */
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {failureLines} from './test/failures.mjs';
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
  [
    {
      name: 'small-lit',
      command: node('node_modules/@web/test-runner/dist/bin.js'),
      env: {SPOTLIGHT_LIT: 'small'},
      counts: true,
    },
  ],
  // Takes one defence away after the other, for minutes.
  [{name: 'sabotage', command: node('scripts/sabotage.mjs'), counts: true}],
];

/**
 * A step that `counts` ends with the line that this script ends with; another one counts as one. Those of one list run side
 * by side, the lists one after the other: tests need what the build makes.
 */
const steps = [
  // What the rest needs, and what keeps the other core busy meanwhile.
  [
    {name: 'build', command: npmRun('build')},
    {name: 'types', command: node('node_modules/typescript/bin/tsc', '--noEmit')},
    {name: 'lint', command: npmRun('lint')},
  ],
  // Looks and Node leave cores idle now and then, for stories that wait and for programs that start; the third does not.
  [
    {name: 'looks', command: node('scripts/looks.mjs'), counts: true},
    {name: 'node', command: node('scripts/test/node-tests.mjs', 'test/node'), counts: true},
    {name: 'format', command: npmRun('format:check')},
  ],
  // Three browsers share the machine already.
  [{name: 'browser', command: node('node_modules/@web/test-runner/dist/bin.js'), counts: true}],
  [
    {
      name: 'e2e',
      // Browsers are waited for more than they work.
      command: node('scripts/test/node-tests.mjs', 'test/e2e', '--beyond', '1'),
      counts: true,
    },
  ],
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const total = {passed: 0, failed: 0};
/** @type {import('./test/failures.mjs').Failure[]} */
const failures = [];
let finished = false;
// Interrupted is not passed.
process.once('exit', () => {
  if (failures.length > 0) console.log(['\nFailures:', ...failureLines(failures)].join('\n'));
  printLastLine(finished ? total : {...total, failed: total.failed || 1});
});

const {values} = parseArgs({
  options: {only: {type: 'string', multiple: true}, all: {type: 'boolean', default: false}},
});
// Tests that hold more than `npm test` has time for look at this.
if (values.all) process.env.SPOTLIGHT_SLOW = '1';
const limits = values.all ? longestOfAll : {step: longestStep, run: deadline};
const end = Date.now() + limits.run;

for (const list of chosenSteps()) {
  await Promise.all(list.map((step) => take(step, list.length > 1)));
}
finished = true;

/**
 * @param {import('./test/run-step.mjs').Step} step
 * @param {boolean} beside - whether others run at the same time
 */
async function take(step, beside) {
  const result = await runStep({...step, beside}, Math.min(limits.step, end - Date.now()));
  total.passed += result.passed;
  total.failed += result.failed;
  failures.push(...result.failures);
}

function chosenSteps() {
  const only = values.only?.flatMap((names) => names.split(','));
  const known = [...steps, ...further];
  const names = known.flat().map(({name}) => name);
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    console.error(`No step "${unknown}": there are ${names.join(', ')}.`);
    total.failed += 1;
    return [];
  }
  if (only) return known.map((list) => list.filter(({name}) => only.includes(name)));
  return values.all ? known : steps;
}
