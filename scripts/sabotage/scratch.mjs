/** A copy of the repository to spoil: the work tree itself is only read. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {hashOf} from '../build/checked-loads-plugin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const leftOut = new Set(['node_modules', '.git', 'coverage']);

/**
 * A defence that is taken away, and the tests that ought to notice.
 *
 * @typedef {object} Sabotage
 * @property {string} defence - What holds, in a sentence without its full stop.
 * @property {string} file
 * @property {string} find - The defence as it is written; it has to be there, and once.
 * @property {string} put - What is written in its place.
 * @property {readonly string[]} tests
 * @property {'script' | 'module'} [rebuild] - What tests of built files need made anew: `spotlight.js`, or the one module.
 */

/** Makes the copy, with what the build has left, but for Storybook. */
export function makeScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'spotlight-sabotage-'));
  for (const name of readdirSync(root).filter((each) => !leftOut.has(each))) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.startsWith(join(root, 'dist/storybook')),
    });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    remove: () => rmSync(folder, {recursive: true, force: true}),
    spoil: (/** @type {Sabotage} */ sabotage) => spoil(folder, sabotage),
  };
}

/**
 * Takes a defence away, and answers how to put it back.
 *
 * @param {string} folder
 * @param {Sabotage} sabotage
 */
function spoil(folder, {file, find, put, rebuild}) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const times = text.split(find).length - 1;
  if (times !== 1)
    throw new Error(`${file}: expected the text once, found it ${times} times: ${find}`);
  const kept = new Map([[path, text]]);
  writeFileSync(
    path,
    text.replace(find, () => put),
  );
  const keep = (/** @type {string} */ built) => kept.set(built, readFileSync(built, 'utf8'));
  if (rebuild === 'module') buildModule(folder, file, keep);
  if (rebuild === 'script') buildScript(folder, keep);
  return () => kept.forEach((before, each) => writeFileSync(each, before));
}

/** Makes one module of the package anew; the others do not change. */
function buildModule(folder, file, keep) {
  const built = join(folder, file.replace(/^src/, 'dist/package').replace(/\.ts$/, '.js'));
  if (!existsSync(built)) throw new Error(`${built} is not there: npm run build`);
  keep(built);
  const {config} = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const {outputText} = ts.transpileModule(readFileSync(join(folder, file), 'utf8'), {
    compilerOptions: options,
    fileName: file,
  });
  writeFileSync(built, outputText);
}

/** Makes the script tag's file anew, and what pages may hold it to. */
function buildScript(folder, keep) {
  const [script, hashes] = ['dist/spotlight.js', 'dist/integrity.json'].map((name) =>
    join(folder, name),
  );
  keep(script);
  keep(hashes);
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
    {
      cwd: folder,
      stdio: 'pipe',
    },
  );
  const known = JSON.parse(readFileSync(hashes, 'utf8'));
  const integrity = hashOf(readFileSync(script));
  for (const files of [known, ...Object.values(known)]) {
    if (typeof files === 'object' && 'spotlight.js' in files) files['spotlight.js'] = integrity;
  }
  writeFileSync(hashes, JSON.stringify(known));
}
