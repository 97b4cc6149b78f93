/** The command as it is called: what it prints, in which language, and what it ends with. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {good} from '../support/planted.mjs';

const command = fileURLToPath(new URL('../../dist/package/publish/command.js', import.meta.url));
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotlight-check-'));
  cpSync(good, join(folder, 'good'), {recursive: true});
  const error = {
    type: 'organisation',
    id: 'feil',
    name: {nb: 'Feil', en: 'Wrong'},
    url: 'feil.example',
  };
  const hint = {type: 'organisation', id: 'hint', name: {nb: 'Råd', en: 'Hint'}, sumary: 'x'};
  writeFileSync(join(folder, 'error.json'), JSON.stringify(error, null, 2));
  writeFileSync(join(folder, 'hint.json'), JSON.stringify(hint, null, 2));
});
after(() => rmSync(folder, {recursive: true}));

const check = (args, {env = {}, input} = {}) =>
  spawnSync(process.execPath, [command, 'check', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'C', FORCE_COLOR: '', ...env},
  });

describe('spotlight check', () => {
  it('ends with 0 where there is nothing to tell', () => {
    const {status, stdout} = check(['good']);
    assert.deepEqual([status, stdout.trim()], [0, '8 files checked: no mistakes.']);
  });

  it('ends with 1 where there are errors, and says file, place, path, matter and mending', () => {
    const {status, stdout} = check(['error.json']);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^error\.json\n\s+8:10 {2}error {2}url\n\s+Expected an address .*; found “feil\.example”\.\n\s+Write "https:\/\/feil\.example"\./,
    );
    assert.match(stdout, /1 file checked: 1 error, 0 hints\.$/m);
  });

  it('ends with 0 where there are hints alone, unless it is strict', () => {
    assert.equal(check(['hint.json']).status, 0);
    assert.equal(check(['--strict', 'hint.json']).status, 1);
    assert.match(check(['hint.json']).stdout, /Did you mean "summary"\?/);
  });

  it('ends with 2 when it is called wrongly, and says why', () => {
    for (const [args, said] of [
      [[], /Usage/],
      [['nowhere.json'], /nowhere\.json is not there/],
      [['--format', 'xml', 'good'], /--format takes text, json, github/],
      [['--lang', 'de', 'good'], /--lang takes nb, nn, en/],
      [['--max', 'few', 'good'], /--max takes/],
      [['--fast', 'good'], /--fast/],
      [['good/images'], /No profiles/],
    ]) {
      const {status, stderr, stdout} = check(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, said);
    }
  });

  it('speaks the language of the system, or the one asked for', () => {
    assert.match(check(['error.json'], {env: {LC_ALL: 'nn_NO.UTF-8'}}).stdout, /Venta .*; fann/);
    assert.match(check(['error.json'], {env: {LC_ALL: 'nb_NO.UTF-8'}}).stdout, /Ventet .*; fant/);
    assert.match(
      check(['--lang', 'nb', 'error.json']).stdout,
      /1 fil kontrollert: 1 feil, 0 råd\./,
    );
    for (const lang of ['nb', 'nn', 'en']) {
      assert.match(check(['--help', '--lang', lang]).stdout, /--format text\|json\|github/);
    }
  });

  it('finds no error in the demo’s own profiles, and hints only at what is so on purpose', () => {
    const profiles = fileURLToPath(new URL('../../src/site/profiles', import.meta.url));
    const {errors, remarks} = JSON.parse(check(['--format', 'json', profiles]).stdout);
    assert.equal(errors, 0);
    // Roles that nobody knows, numbers that stand as stated, and one text in bokmål alone.
    const codes = new Set(remarks.map(({code}) => code));
    assert.deepEqual([...codes].sort(), ['count', 'no-role', 'translation']);
  });

  it('prints JSON for programs', () => {
    const {stdout} = check(['--format', 'json', 'error.json', 'hint.json']);
    const {files, errors, hints, remarks} = JSON.parse(stdout);
    assert.deepEqual([files, errors, hints, remarks.length], [2, 1, 1, 2]);
    assert.deepEqual(Object.keys(remarks[0]), [
      'file',
      'line',
      'column',
      'severity',
      'code',
      'path',
      'expected',
      'found',
      'mend',
    ]);
  });

  it('prints workflow commands for GitHub', () => {
    const {stdout} = check(['--format', 'github', 'error.json', 'hint.json']);
    const [error, hint] = stdout.trim().split('\n');
    assert.match(error, /^::error file=error\.json,line=8,col=10,title=url::Expected /);
    assert.match(hint, /^::notice file=hint\.json,line=8,col=3,title=sumary::Expected /);
  });

  it('keeps what a profile says from becoming a command of its own', () => {
    const evil = {type: 'organisation', id: 'x', name: {nb: 'X', en: 'X'}, 'a\n::error::b,c': 1};
    const {stdout} = check(['--format', 'github', '-'], {input: JSON.stringify(evil)});
    assert.equal(stdout.trim().split('\n').length, 1);
  });

  it('reads standard input', () => {
    const {status, stdout} = check(['-'], {input: '{"type": "organisation",}'});
    assert.equal(status, 1);
    assert.match(stdout, /1:24 {2}error/);
  });

  it('shows no more than it is asked for, errors first, and counts all', () => {
    const {stdout} = check(['--max', '1', 'hint.json', 'error.json']);
    assert.match(stdout, /^error\.json/);
    assert.match(stdout, /1 more are not shown/);
    assert.match(stdout, /2 files checked: 1 error, 1 hint\./);
  });

  it('paints nothing where nobody watches', () => {
    // eslint-disable-next-line no-control-regex -- that is how colours begin
    assert.doesNotMatch(check(['error.json']).stdout, /\u001b/);
  });

  it('passes over hidden folders, installed packages and files of tools', () => {
    const {stdout} = check(['.', '--format', 'json']);
    assert.equal(JSON.parse(stdout).files, 10);
  });
});
