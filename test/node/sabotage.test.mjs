/** The list of defences that `npm run sabotage` takes away fits the source, and the docs tell of all of them. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {sabotages} from '../../scripts/sabotage/all.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('The sabotage', () => {
  it('finds each defence in the source, once', () => {
    for (const {defence, file, find, put} of sabotages) {
      const times = readFileSync(root + file, 'utf8').split(find).length - 1;
      assert.equal(times, 1, `${defence}: ${file}`);
      assert.notEqual(find, put, defence);
    }
  });

  it('takes each away once, and names tests that are there', () => {
    assert.ok(sabotages.length >= 24);
    assert.equal(new Set(sabotages.map(({defence}) => defence)).size, sabotages.length);
    for (const {tests} of sabotages) {
      assert.ok(tests.length > 0);
      for (const test of tests) assert.ok(existsSync(root + test), test);
    }
  });

  it('is told of in the docs as it was run', () => {
    const lines = readFileSync(`${root}docs/sabotage.md`, 'utf8').split('\n');
    for (const {defence, file} of sabotages) {
      const row = lines.find((line) => line.toLowerCase().includes(`| ${defence.toLowerCase()} `));
      assert.ok(row?.includes(file), `${defence}: npm run sabotage`);
      assert.doesNotMatch(row, /\*\*nothing\*\*/, defence);
    }
  });
});
