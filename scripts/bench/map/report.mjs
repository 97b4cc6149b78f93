import {table} from '../table.mjs';
import {contenders} from './contenders.mjs';
import {compare, figures, write} from './figures.mjs';
import {method} from './method.mjs';

/** @typedef {import('./run.mjs').Result} Result */
/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {import('./cases.mjs').Screen} Screen */
/** @typedef {ReturnType<typeof import('../machine.mjs').describeMachine>} Machine */

const peers = /** @type {const} */ (['leaflet', 'maplibre']);

/**
 * What has been measured, as tables for the terminal and the documents.
 *
 * @param {Result} result
 * @param {readonly Screen[]} screens
 */
export function writeTables({bytes, rows}, screens) {
  const weights = Object.entries(bytes).map(([name, {code, land, all}]) => [
    nameOf(name),
    ...[code, land, all].map((size) => (size === 0 ? 'in the code' : size.toLocaleString('en'))),
  ]);
  const tables = screens.flatMap(({name, counts}) =>
    counts.map((count) => {
      const some = rows.filter((row) => row.screen === name && row.count === count);
      return `### ${titleOf(name)}, ${count.toLocaleString('en')} projects\n\n${figureTable(some)}`;
    }),
  );
  return [
    `### Bytes before any project, brotli 11\n\n${table(['', 'scripts, workers, CSS', 'basemap', 'all'], weights)}`,
    ...tables,
  ].join('\n\n');
}

/**
 * The whole document.
 *
 * @param {Result} result
 * @param {readonly Screen[]} screens
 * @param {Machine} machine
 */
export function writeDocument(result, screens, machine) {
  const {browser, webgl, rounds} = result;
  const ran = [
    `${machine.system}, ${machine.processor}, ${machine.memory}`,
    `${browser}, WebGL by ${webgl}`,
    `Node ${machine.node}, ${rounds} rounds, load ${machine.load} at the end`,
  ];
  return [
    '# The map beside Leaflet and MapLibre',
    'Written by `npm run bench:map`; `bench-map.json` has the same figures for programs. Read the ratios: all were measured in turns on one machine, and another one has other milliseconds.',
    ran.map((line) => `- ${line}`).join('\n'),
    '## Reading',
    writeReading(result, screens),
    '## Figures',
    writeTables(result, screens),
    method,
  ].join('\n\n');
}

/**
 * Where we are ahead, level and behind, in words.
 *
 * @param {Result} result
 * @param {readonly Screen[]} screens
 */
export function writeReading({bytes, rows}, screens) {
  const lines = peers.flatMap((peer) => {
    const ratio = (bytes[peer].all / bytes.spotlight.all).toFixed(1);
    const weight = `- **${nameOf(peer)}** loads ${ratio} times as many bytes.`;
    const cases = screens.flatMap(({name, counts}) =>
      counts.map((count) => {
        const of = (/** @type {string} */ contender) =>
          rows.find(
            (row) => row.screen === name && row.count === count && row.contender === contender,
          );
        return `  - ${titleOf(name)}, ${count.toLocaleString('en')}: ${judge(of('spotlight'), of(peer))}`;
      }),
    );
    return [weight, ...cases];
  });
  return lines.join('\n');
}

/**
 * @param {Row | undefined} ours
 * @param {Row | undefined} theirs
 */
function judge(ours, theirs) {
  if (!ours || !theirs) return 'not measured';
  /** @type {Record<string, string[]>} */
  const groups = {ahead: [], level: [], behind: []};
  for (const {name, title} of figures) {
    const [our, their] = [ours.figures[name], theirs.figures[name]];
    if (Number.isNaN(our) || Number.isNaN(their)) continue;
    groups[compare(our, their)]?.push(`${title} ${write(our)} : ${write(their)}`);
  }
  return Object.entries(groups)
    .filter(([, list]) => list.length > 0)
    .map(([how, list]) => `${how === 'behind' ? '**behind**' : how} in ${list.join(', ')}`)
    .join('; ');
}

/** @param {readonly Row[]} rows */
const figureTable = (rows) =>
  table(
    ['', ...figures.map(({title, unit}) => `${title}, ${unit}`)],
    rows.map(({contender, figures: measured}) => [
      nameOf(contender),
      ...figures.map(({name}) => write(measured[name])),
    ]),
  );

/** @param {string} contender */
const nameOf = (contender) => contenders[/** @type {keyof typeof contenders} */ (contender)].name;

/** @param {string} screen */
const titleOf = (screen) =>
  screen === 'desk' ? '1200 × 700, mouse' : '360 × 640, two fingers, a processor four times slower';
