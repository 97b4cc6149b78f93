/**
 * The line that every test command ends with, and that those who run it read.
 */
import {writeSync} from 'node:fs';

/** @typedef {{passed: number, failed: number}} Count */

/**
 * Prints the line, and makes the command fail when something has. Written at once, as this may be
 * the last thing that the process does.
 *
 * @param {Count} count
 */
export function printLastLine({passed, failed}) {
  if (failed > 0) process.exitCode ||= 1;
  try {
    writeSync(1, `${passed} passed, ${failed} failed\n`);
  } catch {
    // Nobody listens any more.
  }
}

/**
 * @param {string} line
 * @returns {Count | undefined}
 */
export function readLastLine(line) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/.exec(line) ?? [];
  return passed === undefined ? undefined : {passed: Number(passed), failed: Number(failed)};
}
