import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Writes `dist/bom.cdx.json`: every package that an installation of ours brings, with version, hash and licence, as a
 * CycloneDX 1.5 bill of materials (ECMA-424), read from the lock file by npm.
 *
 * The same lock file gives the same bytes: npm's time stamp and random serial number are taken out, and the serial
 * number is derived from what is listed.
 *
 * @param {string} root - the project's folder
 */
export function writeBillOfMaterials(root) {
  const manifest = readJson(root, 'package.json');
  const bill = billOf(
    withoutDevelopers(manifest),
    lockWithoutDevelopers(readJson(root, 'package-lock.json')),
  );
  delete bill.metadata.timestamp;
  delete bill.serialNumber;
  // npm names the component after the folder that the project happens to lie in.
  bill.metadata.component.name = manifest.name;
  const withSerial = {...bill, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}`};
  writeFileSync(join(root, 'dist/bom.cdx.json'), `${JSON.stringify(withSerial, null, 2)}\n`);
}

/**
 * npm's bill of a project that has just this manifest and this lock file. Asked in our own folder to leave out what is for
 * developers, npm 11 also leaves out what they need too: lit, for one.
 */
function billOf(/** @type {object} */ manifest, /** @type {object} */ lock) {
  const folder = mkdtempSync(join(tmpdir(), 'spotlight-bill-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const printed = execFileSync(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      },
    );
    return JSON.parse(printed);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function lockWithoutDevelopers(/** @type {{packages: Record<string, any>}} */ lock) {
  const packages = Object.entries(lock.packages)
    .filter(([, {dev}]) => !dev)
    .map(([path, entry]) => [path, path === '' ? withoutDevelopers(entry) : entry]);
  return {...lock, packages: Object.fromEntries(packages)};
}

function withoutDevelopers(/** @type {Record<string, unknown>} */ manifest) {
  const rest = {...manifest};
  delete rest.devDependencies;
  delete rest.overrides;
  return rest;
}

function readJson(/** @type {string} */ root, /** @type {string} */ path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** A name-based UUID (RFC 9562, version 8: the layout is ours, a SHA-256 of the content). */
function uuidOf(/** @type {string} */ content) {
  const hex = createHash('sha256').update(content).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = '89ab'[parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
