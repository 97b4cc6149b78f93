/**
 * Measures the widgets beside their peers, and writes what came of it to `docs`: `npm run bench`. `--quick` takes few rounds;
 * `--only-print` leaves the documents as they are.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import * as prettier from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    'only-print': {type: 'boolean', default: false},
  },
});
if (!existsSync('dist/package/server.js')) {
  console.log('Nothing is built yet: building.');
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-storybook'], {stdio: 'inherit'});
}

// What is measured comes of the build, which may just have been made.
const {startChromium} = await import('./bench/browser.mjs');
const {weighScripts} = await import('./bench/bytes.mjs');
const cards = await import('./bench/cards/contenders.mjs');
const {runCards} = await import('./bench/cards/run.mjs');
const host = await import('./bench/host/contenders.mjs');
const {runHost} = await import('./bench/host/run.mjs');
const {weighParts} = await import('./bench/parts.mjs');
const {describeMachine} = await import('./bench/machine.mjs');
const {writeComparisons, writeDocument, writeGoals, writeTables} =
  await import('./bench/report.mjs');

const cases = values.quick
  ? [100, 1000, 10_000].map((count) => ({count, rounds: 1}))
  : [
      {count: 100, rounds: 5},
      {count: 1000, rounds: 5},
      {count: 10_000, rounds: 1},
    ];
const browser = await startChromium();
let result;
try {
  const tell = console.log;
  result = {
    browser: await browser.version(),
    bytes: weighScripts(),
    parts: await weighParts(),
    cards: await runCards(browser, {names: Object.keys(cards.contenders), cases, tell}),
    host: await runHost(browser, {
      ...{names: Object.keys(host.contenders), tell},
      ...(values.quick ? {rounds: 1, reports: 1} : {rounds: 5, reports: 3}),
    }),
    machine: describeMachine(),
  };
} finally {
  await browser.close();
}
console.log(`\n${writeTables(result)}\n\n${writeGoals(result)}\n\n${writeComparisons(result)}`);
if (!values['only-print']) {
  await write('docs/bench.md', writeDocument(result));
  await write('docs/bench.json', JSON.stringify(result));
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
