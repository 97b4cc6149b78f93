import {brotliCompressSync} from 'node:zlib';
import {draw} from './draw.mjs';
import {drawOutline} from './outline.mjs';
import {readFact} from './sources.mjs';

/** The most that each part may cost a visitor, in bytes of brotli 11. */
const ceilings = {'base.ts': 36_000, 'detail.ts': 120_000, 'outline.ts': 2_000};

/**
 * The map as modules of TypeScript, by file name. The same inputs give the same bytes.
 *
 * @param {string | undefined} folder - Where Kartverket's files are.
 */
export async function makeModules(folder) {
  const {base, detail} = await draw(folder, labels());
  const outline = await drawOutline(base.topology);
  return {
    'base.ts': constant(
      'packed',
      'All of Europe, and Norway by counties: see `unpackBasemap`.',
      base.packed,
    ),
    'detail.ts': constant('packed', 'Norway by municipalities: see `unpackDetail`.', detail.packed),
    'outline.ts': constant('outline', 'Norway as a still picture, in paths of SVG.', outline),
    'municipalities.ts': constant(
      'municipalities',
      'Number, east and north of each municipality’s town, in hundreds of metres.',
      municipalityRows(),
    ),
  };
}

/** Says what each part costs, and fails if one costs more than it may. */
export function weigh(modules) {
  return Object.entries(modules).map(([name, text]) => {
    const bytes = brotliCompressSync(text).length;
    const most = ceilings[name] ?? Infinity;
    if (bytes > most)
      throw new Error(`${name}: expected at most ${most} bytes of brotli, found ${bytes}`);
    return `${name} ${(bytes / 1000).toFixed(1)} KB`;
  });
}

const labels = () =>
  readFact('town-labels.json').map(([name, rank, east, north]) => ({
    ...{name, rank},
    ...{east: east * 100, north: north * 100},
  }));

function municipalityRows() {
  const [, ...rows] = readFact('municipalities-2024.csv').trim().split('\n');
  return rows
    .map((row) => row.split(';'))
    .map(([number, , , east, north]) => [number, east / 100, north / 100].join(':'))
    .join(' ');
}

/** A text's type is said, or its whole would stand in the declarations too. */
function constant(name, comment, value) {
  const type = typeof value === 'string' ? ': string' : '';
  const text = JSON.stringify(value);
  return `/** ${comment} Written by \`npm run basemap\`. */\nexport const ${name}${type} = ${text};\n`;
}
