/** Runs of `spotlight publish` that meet each other, are cut off, or lack something. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentFolder, filesIn, publish} from '../support/publish.mjs';

const command = fileURLToPath(new URL('../../dist/package/publish/command.js', import.meta.url));

/** More documents than are drawn at once. */
const many = (name) =>
  Object.fromEntries(
    Array.from({length: 60}, (_, index) => [
      `p${index}.json`,
      {type: 'organisation', id: `p${index}`, name: `${name} ${index}`},
    ]),
  );

/** A module without a file. */
const moduleOf = (code) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Ends a run at its hundredth new file, as a power cut would. */
const killedWhileWriting = `
  import fs from 'node:fs';
  import {syncBuiltinESMExports} from 'node:module';
  const {writeFileSync} = fs;
  let count = 0;
  fs.writeFileSync = (path, ...rest) => {
    if (String(path).includes('staging') && (count += 1) === 100) process.kill(process.pid, 'SIGKILL');
    return writeFileSync(path, ...rest);
  };
  syncBuiltinESMExports();
`;

/** Every file with what it holds. */
const bytesIn = (folder) =>
  Object.fromEntries(
    filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'hex')]),
  );

/** Says that somebody is at work in a folder, and answers with the file that says it. */
function hold(out, holder) {
  const workspace = join(out, '../.out.publish');
  mkdirSync(workspace, {recursive: true});
  const file = join(workspace, 'lock.json');
  writeFileSync(file, JSON.stringify(holder));
  return file;
}

describe('Runs of publish', () => {
  it('keep out of each other’s way, and say which file keeps them', async () => {
    const folder = contentFolder(many('Fjell'));
    const {out} = await publish(folder);
    const before = bytesIn(out);
    const file = hold(out, {process: process.ppid, machine: hostname()});
    const {status, told} = await publish(contentFolder(many('Dal')), [], out);
    assert.equal(status, 1);
    assert.equal(
      told,
      `Another run is publishing in this folder. If none is, delete ${file} and try again.`,
    );
    assert.deepEqual(bytesIn(out), before);
  });

  it('believe a run on another machine, and not a process that has ended', async () => {
    const folder = contentFolder({'a.json': {type: 'organisation', id: 'a', name: 'A'}});
    const {out} = await publish(folder);
    const {pid} = spawnSync(process.execPath, ['--version']);
    hold(out, {process: pid, machine: 'another.example'});
    assert.equal((await publish(folder, [], out)).status, 1);
    const file = hold(out, {process: pid, machine: hostname()});
    assert.equal((await publish(folder, [], out)).status, 0);
    assert.throws(() => readFileSync(file), {code: 'ENOENT'});
  });

  it('leave the last good output when they are killed, and are made good by the next', async () => {
    const {out} = await publish(contentFolder(many('Fjell')));
    const before = bytesIn(out);
    const folder = contentFolder(many('Dal'));
    const {status, signal} = spawnSync(process.execPath, [
      ...['--import', moduleOf(killedWhileWriting)],
      ...[command, 'publish', folder, '--out', out],
    ]);
    assert.deepEqual([status, signal], [null, 'SIGKILL']);
    assert.deepEqual(bytesIn(out), before);
    assert.equal((await publish(folder, [], out)).status, 0);
    const after = Object.values(bytesIn(out)).map((hex) => Buffer.from(hex, 'hex'));
    assert.ok(after.some((bytes) => bytes.includes('Dal 7')));
    assert.ok(!after.some((bytes) => bytes.includes('Fjell 7')));
  });

  it('copy pictures as they are where nothing can measure them, and say so', () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const folder = contentFolder({
      'a.json': {type: 'organisation', id: 'a', name: 'A', image: {src: 'tur.png', alt: 'Tur'}},
      'tur.png': picture,
    });
    const out = join(folder, '../out');
    const refuseSharp = `export const resolve = (name, context, next) => {
      if (name !== 'sharp') return next(name, context);
      throw Object.assign(new Error('There is no sharp'), {code: 'ERR_MODULE_NOT_FOUND'});
    };`;
    const hooks = `import {register} from 'node:module'; register(${JSON.stringify(moduleOf(refuseSharp))});`;
    const {status, stderr} = spawnSync(
      process.execPath,
      ['--import', moduleOf(hooks), ...[command, 'publish', folder, '--out', out]],
      {encoding: 'utf8', env: {...process.env, LANG: 'en'}},
    );
    assert.equal(status, 0, stderr);
    assert.match(stderr, /Pictures were copied as they are: `sharp`/);
    assert.ok(readFileSync(join(out, 'tur.png')).equals(picture));
  });
});
