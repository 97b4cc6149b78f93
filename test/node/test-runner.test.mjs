/** Whoever runs all steps hears at the end what has failed in each, even if nothing but the end is read. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it, mock} from 'node:test';
import {failureLines, openNotes} from '../../scripts/test/failures.mjs';
import {failuresOf} from '../../scripts/test/reporters.mjs';
import {runStep} from '../../scripts/test/run-step.mjs';

describe('a step', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'spotlight-runner-'));
    // Node would take the tests that a step runs for a part of this file.
    delete process.env.NODE_TEST_CONTEXT;
    mock.method(console, 'log', () => undefined);
  });
  after(() => {
    mock.restoreAll();
    rmSync(folder, {recursive: true, force: true});
  });

  const run = (...command) => runStep({name: 'step', command, counts: true}, 60_000);
  const runScript = (script, ...args) => run(process.execPath, '-e', script, ...args);

  /** Runs files of tests, by their names and what is in them. */
  function runTests(files) {
    const tests = mkdtempSync(join(folder, 'tests-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(tests, name, '..'), {recursive: true});
      writeFileSync(join(tests, name), text);
    }
    return run(process.execPath, 'scripts/test/node-tests.mjs', tests);
  }

  it('tells which test of which file has failed, and by what', async () => {
    const {passed, failed, failures} = await runTests({
      'good.test.mjs': `import {it} from 'node:test'; it('is well', () => {});`,
      'bad.test.mjs': `import assert from 'node:assert'; import {describe, it} from 'node:test';
        describe('a thing', () => { it('is', () => {}); it('adds up', () => assert.equal(1 + 1, 3)); });
        it('is well', () => {});`,
      'broken.test.mjs': `import 'nothing-like-this';`,
      'empty.test.mjs': '',
    });
    assert.deepEqual([passed, failed], [3, 3]);
    const named = Object.fromEntries(
      failures.map(({name, error}) => [name.replace(/^step: .*\//, ''), error]),
    );
    assert.deepEqual(Object.keys(named).sort(), [
      'bad.test.mjs: a thing > adds up',
      'broken.test.mjs: the file failed',
      'empty.test.mjs holds no tests',
    ]);
    assert.match(named['bad.test.mjs: a thing > adds up'], /^AssertionError.*: 2 == 3\n/);
  });

  it('has nothing to tell when all is well', async () => {
    const {failures} = await runTests({
      'good.test.mjs': `import {it} from 'node:test'; it('is well', () => {});`,
    });
    assert.deepEqual(failures, []);
  });

  it('tells how it ended where it cannot say more', async () => {
    const {failed, failures} = await runScript(
      `console.log('1 passed, 0 failed'); console.log('this is wrong'); process.exit(7)`,
    );
    assert.equal(failed, 1);
    assert.deepEqual(failures, [{name: 'step: failed, and ended with', error: 'this is wrong'}]);
  });

  it('tells that it took too long', async () => {
    const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];
    const {failures} = await runStep({name: 'step', command, counts: true}, 100);
    assert.deepEqual(failures, [{name: 'step: ended after 0.1 s: it took too long', error: ''}]);
  });

  it('is heard up to where it was ended in the middle of a word', () => {
    const {env, close} = openNotes();
    writeFileSync(Object.values(env)[0], '{"name":"one thing"}\n{"name":"anoth');
    assert.deepEqual(close(), [{name: 'one thing'}]);
  });

  it('does not tell what fails on purpose in what it starts', async () => {
    const {failures} = await runTests({
      'starts.test.mjs': `import assert from 'node:assert'; import {it} from 'node:test';
        it('keeps it', () => assert.equal(process.env.SPOTLIGHT_FAILURES, undefined));`,
    });
    assert.deepEqual(failures, []);
  });
});

describe('what failed in a browser', () => {
  const session = (change) => ({
    ...{passed: true, errors: [], testResults: {tests: [], suites: []}},
    ...change,
  });
  const test = (name, change) => ({name, passed: true, skipped: false, ...change});

  it('is each test by itself, with its message even where the stack lacks it', () => {
    const error = {
      ...{name: 'AssertionError', message: 'expected 1 to equal 2', stack: '@card.test.ts:7'},
      expected: '{\n  "a": 2}',
    };
    const failing = test('adds up', {passed: false, error});
    const testResults = {
      tests: [test('is well'), test('is left out', {passed: false, skipped: true})],
      suites: [{name: 'a thing', tests: [failing], suites: []}],
    };
    const [failure, ...others] = failuresOf(session({passed: false, testResults}));
    assert.deepEqual(others, []);
    assert.equal(failure.name, 'a thing > adds up');
    assert.deepEqual(failure.error.split('\n'), [
      'AssertionError: expected 1 to equal 2',
      'expected: { "a": 2}',
      '@card.test.ts:7',
    ]);
  });

  it('is the file where it did not run, or holds nothing', () => {
    const errors = [{message: 'Could not import', stack: ''}];
    const broken = session({passed: false, errors});
    assert.deepEqual(
      failuresOf(broken).map(({name}) => name),
      ['the file failed'],
    );
    assert.match(failuresOf(broken)[0].error, /Could not import/);
    assert.deepEqual(
      failuresOf(session({})).map(({name}) => name),
      ['the file holds no tests'],
    );
  });
});

describe('the end of a log', () => {
  const error = Array.from({length: 30}, (_, at) => `line ${at}`).join('\n\n');
  const failures = (count) => Array.from({length: count}, (_, at) => ({name: `test ${at}`, error}));

  it('has twelve lines of the error of a single failure', () => {
    const lines = failureLines(failures(1));
    assert.deepEqual([lines.length, lines[0], lines[12]], [13, 'test 0', '  line 11']);
  });

  it('names all failures in its last lines as long as there is room, however long the errors are', () => {
    for (const count of [2, 5, 36]) {
      const lines = failureLines(failures(count));
      assert.ok(lines.length <= 36, `${lines.length} lines`);
      for (const {name} of failures(count)) assert.ok(lines.includes(name), name);
    }
    const lines = failureLines(failures(100));
    assert.deepEqual([lines.length, lines.at(-1)], [36, 'and 65 more, see above']);
  });

  it('cuts lines that are too long', () => {
    const [line] = failureLines([{name: 'x'.repeat(1_000)}]);
    assert.ok(line.length < 250);
  });
});
