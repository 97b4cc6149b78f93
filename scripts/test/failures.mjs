/**
 * What failed in a step, noted where the runner of all steps finds it: it repeats everything at the very end, since of a
 * long log often only the end is kept.
 */
import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * @typedef {object} Failure
 * @property {string} name - what failed: a file and its test, or a story
 * @property {string} [error] - what went wrong, in as many lines as it takes
 */

/** How many lines all failures may take together, so that they fit into the last 40 of a log with what stands around them. */
const room = 36;
/** How many lines one of them may take beside its name. */
const most = 12;
/** How long such a line may be. */
const longest = 240;

const variable = 'SPOTLIGHT_FAILURES';
const notes = process.env[variable];
// It is for this process: tests that fail in those that it starts may do so on purpose.
delete process.env[variable];

/**
 * Tells whoever runs this step, if anybody does.
 *
 * @param {Failure} failure
 */
export function noteFailure({name, error}) {
  if (notes) appendFileSync(notes, `${JSON.stringify({name, error})}\n`);
}

/** A place for the notes of one step: the environment that leads there, and what was noted when it is closed. */
export function openNotes() {
  const folder = mkdtempSync(join(tmpdir(), 'spotlight-failures-'));
  const path = join(folder, 'notes');
  writeFileSync(path, '');
  return {
    env: {[variable]: path},
    /** @returns {Failure[]} */
    close() {
      const lines = readFileSync(path, 'utf8').split('\n');
      rmSync(folder, {recursive: true, force: true});
      return lines.filter(Boolean).flatMap(parsed);
    },
  };
}

/** A step that is ended while it writes leaves half a line. */
function parsed(/** @type {string} */ line) {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

/**
 * All failures in few lines: each has its name, and of the errors there is as much as there is room for.
 *
 * @param {readonly Failure[]} failures
 * @returns {string[]}
 */
export function failureLines(failures) {
  const shown = failures.slice(0, failures.length > room ? room - 1 : room);
  const each = Math.min(most, Math.floor(room / shown.length) - 1);
  const lines = shown.flatMap(({name, error = ''}) => {
    const words = error.split('\n').filter((line) => line.trim());
    return [name, ...words.slice(0, each).map((line) => `  ${line}`)];
  });
  const left = failures.length - shown.length;
  if (left > 0) lines.push(`and ${left} more, see above`);
  return lines.map((line) => (line.length > longest ? `${line.slice(0, longest - 1)}…` : line));
}
