import {relative} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {noteFailure} from './failures.mjs';
import {printLastLine} from './last-line.mjs';

/** @typedef {import('@web/test-runner').TestSession} TestSession */

/** Shows the test files that failed, and nothing of those that passed. */
export function failuresReporter() {
  const all = defaultReporter({reportTestProgress: false});
  return {
    ...all,
    reportTestFileResults(results) {
      if (results.sessionsForTestFile.some((session) => countOf(session).failed > 0)) {
        all.reportTestFileResults(results);
      }
    },
  };
}

/**
 * Counts tests over all browsers, one line each, and ends the output with `N passed, N failed`. A
 * file that could not be loaded, did not come to an end or holds no tests is one failure.
 */
export function countingReporter() {
  /** Nothing has run until we hear otherwise: that is a failure too. */
  let total = {passed: 0, failed: 1};
  process.once('exit', () => printLastLine(total));

  return {
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      for (const session of sessionsForTestFile) {
        const where = `${relative('.', testFile)} in ${session.browser.name}`;
        if (isEmpty(session)) logger.log(`${where}: the file holds no tests`);
        for (const name of unexplained(session)) logger.log(`${where}: ${name} failed, see above`);
        for (const {name, error} of failuresOf(session))
          noteFailure({name: `${where}: ${name}`, error});
      }
    },

    stop({sessions}) {
      total = sum(sessions);
      for (const name of new Set(sessions.map(({browser}) => browser.name))) {
        const {passed, failed, skipped} = sum(
          sessions.filter(({browser}) => browser.name === name),
        );
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}

/** @param {TestSession} session - one file in one browser */
function countOf(session) {
  const tests = testsOf(session);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return {passed, skipped, failed: failuresOf(session).length};
}

/** @param {TestSession} session */
function isEmpty(session) {
  return session.errors.length === 0 && testsOf(session).length === 0;
}

/**
 * Tests that failed by an error of nobody's, which the browser's log tells.
 *
 * @param {TestSession} session
 */
function unexplained(session) {
  if (session.errors.length > 0) return [];
  const tests = testsOf(session).filter(
    ({passed, skipped, error}) => !passed && !skipped && !error,
  );
  return tests.map(({name}) => `"${name}"`);
}

/**
 * What failed, each by itself: tests, and the file where it could not be run.
 *
 * @param {TestSession} session
 * @returns {import('./failures.mjs').Failure[]}
 */
export function failuresOf(session) {
  const tests = testsOf(session).filter(({passed, skipped}) => !passed && !skipped);
  const failures = tests.map(({name, error}) => ({name, error: inWords(error)}));
  if (isEmpty(session)) failures.push({name: 'the file holds no tests', error: ''});
  else if (session.errors.length > 0 || (!session.passed && failures.length === 0)) {
    failures.push({name: 'the file failed', error: session.errors.map(inWords).join('\n')});
  }
  return failures;
}

/** @param {Partial<import('@web/test-runner').TestResultError>} [error] */
function inWords({name = 'Error', message = '', stack = '', expected, actual} = {}) {
  // Some engines begin the stack with the message, others do not.
  const said = stack.includes(message) ? stack : `${name}: ${message}\n${stack}`;
  const [first, ...places] = said.split('\n');
  const values = Object.entries({expected, actual}).filter(([, value]) => value !== undefined);
  return [
    first,
    ...values.map(([what, value]) => `${what}: ${value.replace(/\s+/g, ' ')}`),
    ...places,
  ].join('\n');
}

/**
 * All tests, each with the names of the suites that it is in.
 *
 * @param {TestSession} session
 */
function testsOf({testResults}) {
  const inSuite = ({tests, suites}, within = '') => [
    ...tests.map((test) => ({...test, name: within + test.name})),
    ...suites.flatMap((suite) => inSuite(suite, `${within}${suite.name} > `)),
  ];
  return testResults ? inSuite(testResults) : [];
}

/** @param {TestSession[]} sessions */
function sum(sessions) {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, failed, skipped} of sessions.map(countOf)) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
