/** What an installation and a build bring along: pinned, listed, and the same every time. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

const lock = await readJson('package-lock.json');
const manifest = await readJson('package.json');
/** Every installed package: its place in `node_modules`, and what the lock file says of it. */
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('The lock file', () => {
  it('pins every package by version and hash', () => {
    assert.ok(locked.length > 100);
    for (const [path, {version, integrity, inBundle}] of locked) {
      assert.match(version ?? '', /^\d/, path);
      // A package that lies in another one's archive is held by that one's hash.
      if (!inBundle) assert.match(integrity ?? '', /^sha512-/, path);
    }
  });

  it('names no registry', async () => {
    for (const [path, {resolved}] of locked) assert.equal(resolved, undefined, path);
    assert.doesNotMatch(await readFile(join(root, 'package-lock.json'), 'utf8'), /"resolved"/);
  });

  it('lets no package run a script when it is installed', () => {
    const scripted = locked.filter(([, {hasInstallScript}]) => hasInstallScript);
    const allowed = scripted
      .map(([path]) => nameOf(path))
      .filter((name) => manifest.allowScripts[name] !== false);
    // fsevents is for another system, and is never installed on a server.
    assert.deepEqual(
      allowed.filter((name) => name !== 'fsevents'),
      [],
    );
  });

  it('pins what package.json names to one version', () => {
    const named = {...manifest.dependencies, ...manifest.devDependencies};
    for (const [name, version] of Object.entries(named))
      assert.match(version, /^(npm:.+@)?\d+\.\d/, name);
  });
});

describe('The bill of materials', () => {
  it('lists every package of an installation, with version, hash and licence', async () => {
    const bill = await readJson('dist/bom.cdx.json');
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.metadata.component.name, manifest.name);
    const listed = new Set(bill.components.map(({name, version}) => `${name}@${version}`));
    const installed = locked.filter(
      ([, {dev, devOptional, peer}]) => !dev && !devOptional && !peer,
    );
    assert.ok(installed.length > 5);
    for (const [path, {version}] of installed) {
      assert.ok(listed.has(`${nameOf(path)}@${version}`), path);
    }
    for (const {name, hashes, licenses} of bill.components) {
      assert.ok(hashes?.length, `${name} has no hash`);
      assert.ok(licenses?.length, `${name} has no licence`);
    }
  });

  it('says nothing of the machine it was made on', async () => {
    const bill = await readFile(join(root, 'dist/bom.cdx.json'), 'utf8');
    assert.doesNotMatch(bill, /timestamp|\/(home|root|tmp|work|Users)\//);
  });

  it('has no library of others in the script, and the licence texts of those in the page that hands out codes', async () => {
    const ofScript = await readFile(join(root, 'dist/THIRD-PARTY-LICENSES.md'), 'utf8');
    assert.match(ofScript, /does not bundle any dependencies/);
    const ofPage = await readFile(join(root, 'dist/site/embed/THIRD-PARTY-LICENSES.md'), 'utf8');
    for (const name of ['lit-html', '@lit/reactive-element', 'lit-element']) {
      assert.ok(ofPage.includes(name), name);
    }
  });
});

/** The map's inputs lie beside the project, where a copy does not. */
const inputs = process.env.SPOTLIGHT_GEODATA ?? join(root, '../shared/geodata');
const geodata = existsSync(inputs) ? {SPOTLIGHT_GEODATA: inputs} : {};

const slow = Boolean(process.env.SPOTLIGHT_SLOW);

describe(
  'Two builds from clean copies',
  {skip: !slow && 'Where there is time: SPOTLIGHT_SLOW=1'},
  () => {
    const folders = [];
    before(async () => {
      for (const name of ['one', 'another-place']) {
        const folder = await mkdtemp(join(tmpdir(), `spotlight-${name}-`));
        folders.push(folder);
        await copyTracked(folder);
        execFileSync(process.execPath, ['scripts/build.mjs', '--no-storybook'], {
          cwd: folder,
          stdio: 'pipe',
          env: {...process.env, ...geodata},
        });
      }
    });
    after(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true}))));

    it('give the same bytes, file for file', async () => {
      const [one, other] = await Promise.all(folders.map((folder) => hashes(join(folder, 'dist'))));
      assert.ok(one.size > 50);
      assert.deepEqual([...other], [...one]);
    });

    it('give the script that is here', async () => {
      const [here, there] = await Promise.all(
        [root, folders[0]].map((folder) => readFile(join(folder, 'dist/spotlight.js'), 'utf8')),
      );
      assert.equal(there, here);
    });
  },
);

/** Copies what git knows of, as it is now, beside a link to the installed packages. */
async function copyTracked(folder) {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  for (const path of listed.split('\0').filter(Boolean)) {
    await cp(join(root, path), join(folder, path), {force: true}).catch((error) => {
      // A file that was taken away and is not committed yet.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Each file below a folder, in order, with its hash. */
async function hashes(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    paths.sort().map(async (path) => [
      path.slice(folder.length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ]),
  );
  return new Map(pairs);
}
