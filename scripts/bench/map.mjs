/**
 * Measures the map beside Leaflet and MapLibre, and writes what came of it to `docs`: `npm run bench:map`.
 * `--rounds 5` measures for longer; `--only-print` leaves the documents as they are.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import * as prettier from 'prettier';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '3'},
    'only-print': {type: 'boolean', default: false},
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds takes a whole number from 1, not “${values.rounds}”.`);
}
if (!existsSync('dist/spotlight-map.js')) {
  console.log('Nothing is built yet: building.');
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-storybook'], {stdio: 'inherit'});
}

// What is measured comes of the build, which may just have been made.
const {screens} = await import('./map/cases.mjs');
const {runBench} = await import('./map/run.mjs');
const {describeMachine} = await import('./machine.mjs');
const {writeDocument, writeReading, writeTables} = await import('./map/report.mjs');

const result = await runBench({screens, rounds, tell: console.log});
const machine = describeMachine();
console.log(`\n${writeTables(result, screens)}\n\n${writeReading(result, screens)}`);
if (!values['only-print']) {
  await write('docs/bench-map.md', writeDocument(result, screens, machine));
  await write('docs/bench-map.json', JSON.stringify({machine, ...result}));
}

/**
 * @param {string} path
 * @param {string} text
 */
async function write(path, text) {
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, {...options, filepath: path}));
  console.log(`wrote ${path}`);
}
