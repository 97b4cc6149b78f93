/** Runs single test files in the copy, and says which of their tests failed. */
import {spawn} from 'node:child_process';
import {end} from '../test/children.mjs';

const limit = 180_000;
/** A test file that does not even load has noticed nothing. */
const broken = /Could not import your test module|SyntaxError|ERR_MODULE_NOT_FOUND|holds no tests/;

/** How often a browser may fail to start, as it does on a busy machine. */
const mostStarts = 3;

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<{passed: boolean, failures: string[]}>} whether all passed, and the tests that failed
 */
export async function tryTests(folder, file) {
  const isBrowserTest = file.endsWith('.test.ts');
  const command = isBrowserTest
    ? ['node_modules/@web/test-runner/dist/bin.js', '--files', file]
    : ['--test', '--test-reporter=tap', file];
  for (let start = 1; ; start += 1) {
    const {status, output} = await run(folder, command);
    if (broken.test(output)) throw new Error(`${file} does not load:\n${output.slice(0, 2_000)}`);
    const failures = isBrowserTest ? failedInBrowser(output) : failedInNode(output);
    if (status === 0 || failures.length > 0) return {passed: status === 0, failures};
    if (start === mostStarts) throw new Error(`${file} does not run:\n${output.slice(0, 2_000)}`);
  }
}

const failedInBrowser = (/** @type {string} */ output) =>
  [...output.matchAll(/❌ (.+)$/gm)].map(([, title]) => title.trim());

/** Of tests inside each other the innermost: those around them fail with them. */
const failedInNode = (/** @type {string} */ output) =>
  [...output.matchAll(/^( *)not ok \d+ - (.+)$/gm)]
    .sort(([, one], [, other]) => other.length - one.length)
    .filter(([, indent], _, [[, deepest]]) => indent === deepest)
    .map(([, , title]) => title);

/**
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<{status: number | null, output: string}>}
 */
function run(folder, args) {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {...process.env, BROWSERS: 'chromium', QUIET: '1', FORCE_COLOR: '0', NO_COLOR: '1'},
    detached: process.platform !== 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => (output += piece));
  const timer = setTimeout(() => void end(child), limit);
  return new Promise((resolve) => {
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({status, output});
    });
  });
}
