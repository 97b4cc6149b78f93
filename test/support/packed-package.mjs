/**
 * The package as it is published, in a folder of its own as a stranger would have it: packed by npm,
 * unpacked into `node_modules`, and beside it only what it says it needs and what the stranger brings.
 */
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Makes the folder. Nothing comes from a registry: the other packages are links to our own copies.
 *
 * @param {string[]} brought - The packages that the stranger has, by name.
 */
export function packedPackage(brought = []) {
  const folder = mkdtempSync(join(tmpdir(), 'spotlight-package-'));
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'spotlight-widgets');
  mkdirSync(home, {recursive: true});
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  execFileSync('tar', [
    '-xzf',
    join(folder, packed[0].filename),
    '-C',
    home,
    '--strip-components=1',
  ]);
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(manifest.dependencies), ...brought]) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  return {
    folder,
    /** Where the package lies. */
    home,
    manifest,
    /** Copies a folder of the repository into this one, and answers where it is. */
    copy(/** @type {string} */ path) {
      cpSync(join(root, path), join(folder, path), {recursive: true});
      return join(folder, path);
    },
    /** Runs a program of Node in the folder, and answers what it printed; what went wrong is in the error. */
    async run(/** @type {string[]} */ ...command) {
      try {
        const {stdout} = await promisify(execFile)(process.execPath, command, {cwd: folder});
        return stdout;
      } catch (error) {
        throw new Error(`${command.join(' ')}\n${error.stdout}${error.stderr}`, {cause: error});
      }
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
