/** What it costs a page to look at a whole profile, beside what the browser takes to read its JSON. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';
import {compiledSchemas} from '../../scripts/build/compiled-schemas-plugin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** As measured, 0.6 on a quiet machine; zod takes 4, and what this was before took 1.5. */
const most = 1.2;
const rounds = 60;

describe('the walker', () => {
  let folder;
  let safeParse;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spotlight-'));
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [compiledSchemas()],
      publicDir: false,
      build: {
        outDir: folder,
        lib: {
          entry: join(root, 'src/schema/spotlight-document.ts'),
          formats: ['es'],
          fileName: () => 'table.mjs',
        },
      },
    });
    const {SpotlightDocument} = await import(pathToFileURL(join(folder, 'table.mjs')).href);
    ({safeParse} = SpotlightDocument);
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it(`takes no more than ${most} times as long as JSON.parse`, (test) => {
    const texts = wholeProfiles();
    const documents = texts.map((text) => JSON.parse(text));
    for (const document of documents) assert.ok(safeParse(document).success);
    const parsing = [];
    const walking = [];
    for (let round = 0; round < rounds; round++) {
      parsing.push(timeOf(() => texts.forEach((text) => JSON.parse(text))));
      walking.push(timeOf(() => documents.forEach((document) => safeParse(document))));
    }
    const ratio = median(walking) / median(parsing);
    test.diagnostic(`${ratio.toFixed(2)} × JSON.parse, ${texts.length} whole profiles`);
    assert.ok(ratio <= most, `${ratio.toFixed(2)} × JSON.parse`);
  });
});

function timeOf(work) {
  const begin = performance.now();
  for (let turn = 0; turn < 20; turn++) work();
  return performance.now() - begin;
}

const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];

function wholeProfiles() {
  const folder = join(root, 'src/site/profiles/organisations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
