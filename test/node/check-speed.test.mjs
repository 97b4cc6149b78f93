/** How long the checker takes for many files, and how much room: no more for each than for each of few. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkFiles, checkHere} from '../../dist/package/publish/check/check-files.js';
import {good} from '../support/planted.mjs';
import {contentFolder} from '../support/publish.mjs';

const story = readFileSync(join(good, 'stories/velkommen-fjell.json'), 'utf8');

/** Files with a hint and a broken reference each, so that every part of the checker has work. */
function timed(count) {
  const contents = new Map(
    Array.from({length: count}, (_, index) => {
      const text = story
        .replace('"id": "velkommen-fjell"', `"id": "velkommen-${index}"`)
        .replace('{"id": "fjell", "name": "Fjell"}', `{"id": "borte-${index}", "name": "Borte"}`)
        .replace('"kind": "welcome"', '"kind": "velkomst"');
      return [join(good, 'stories', `velkommen-${index}.json`), Buffer.from(text)];
    }),
  );
  const options = {folder: good, language: 'nb', today: '2026-11-25', isWhole: true, contents};
  const start = process.cpuUsage();
  const reports = checkHere([...contents.keys()], options);
  const {user} = process.cpuUsage(start);
  assert.equal(reports.length, count);
  assert.ok(reports.every(({remarks}) => remarks.some(({code}) => code === 'word')));
  return user / 1000;
}

describe('Checking many files', () => {
  it('says the same in several threads as in one', async () => {
    const files = Object.fromEntries(
      Array.from({length: 450}, (_, index) => [
        `s-${index}.json`,
        story
          .replace('"id": "velkommen-fjell"', `"id": "s-${index % 440}"`)
          .replace('"kind": "welcome"', '"kind": "velkomst"'),
      ]),
    );
    const folder = contentFolder(files);
    const paths = Object.keys(files).map((name) => join(folder, name));
    const options = {folder, language: 'nn', today: '2026-11-25', isWhole: true};
    const reports = await checkFiles(paths, options);
    assert.equal(reports.length, 450);
    assert.deepEqual(reports, checkHere(paths, options));
  });

  it('takes time in proportion to their number', () => {
    timed(200);
    const few = timed(300);
    const many = timed(1200);
    assert.ok(many < few * 4 * 2.5, `300 files took ${few} ms, 1200 took ${many} ms`);
  });

  it('takes at most 2 ms of work a file, so that 10,000 are done in 20 s', () => {
    const time = timed(1000);
    assert.ok(time < 2000, `1000 files took ${time} ms`);
  });
});
