import {relative} from 'node:path';
import {defaultReporter} from '@web/test-runner';
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
  const failed = tests.length - skipped - passed;
  const broken = session.errors.length > 0 || isEmpty(session) || (!session.passed && failed === 0);
  return {passed, skipped, failed: failed + (broken ? 1 : 0)};
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

/** @param {TestSession} session */
function testsOf({testResults}) {
  const inSuite = ({tests, suites}) => [...tests, ...suites.flatMap(inSuite)];
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
