/**
 * Installs what package-lock.json names, when it is not installed already, so that `npm start` and
 * `npm test` are all it takes in a fresh clone.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const reason = whyInstall();
if (reason) {
  console.log(`Installing packages (npm ci): ${reason}.`);
  process.exitCode = npmCi();
}

/**
 * Says why an install is needed, or nothing. npm leaves a list of what it installed in node_modules;
 * it is compared with the lock file by content, since a clone or a copy has arbitrary file times.
 *
 * @returns {string | undefined}
 */
function whyInstall() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!installed) return 'node_modules is missing or unfinished';
  for (const [path, {version, optional}] of Object.entries(wanted ?? {})) {
    // The nameless entry is this project; optional packages may be for another system.
    if (path === '' || (optional && !installed[path])) continue;
    if (installed[path]?.version !== version) {
      return `${path.replace('node_modules/', '')} is not the version that package-lock.json names`;
    }
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}> | undefined}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {number} npm's exit status */
function npmCi() {
  const {status, error} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows npm is a command file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) console.error(`npm could not be started: ${error.message}`);
  return status ?? 1;
}
