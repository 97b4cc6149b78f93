/** The map as it is drawn from the data: its counts, known places, its size, and that it is the same every time. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {runnerImport} from 'vite';
import {distance, isInside} from '../../scripts/basemap/geometry.mjs';
import {depthOf} from '../../scripts/basemap/inner-point.mjs';
import {makeModules, weigh} from '../../scripts/basemap/make.mjs';
import {hashOf, isMadeFrom, outputFolder, writeOutput} from '../../scripts/basemap/output.mjs';
import {geodataFolder, readFact} from '../../scripts/basemap/sources.mjs';

const inSource = async (name) => {
  const file = new URL(`../../src/map/${name}`, import.meta.url).pathname;
  return (await runnerImport(file, {configFile: false})).module;
};
const {unpackBasemap, unpackDetail} = await inSource('unpack-basemap.ts');
const {mapSvg} = await inSource('map-svg.ts');
const {toUtm33} = await inSource('utm33.ts');
const read = (name) => readFileSync(join(outputFolder, name), 'utf8');
const brotli = (text) => brotliCompressSync(text).length;

const kartverket = geodataFolder();
const whenDetailed = {skip: kartverket ? false : 'Kartverket’s files are not here'};

const base = unpackBasemap((await inSource('generated/base.ts')).packed);
const detail = unpackDetail((await inSource('generated/detail.ts')).packed);
const municipalities = readFact('municipalities-2024.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(';'))
  .map(([number, name, names, east, north]) => ({number, name, names, at: [+east, +north]}));

/** Rings of an area as lists of points. */
const ringsOf = ({rings}) =>
  rings.map(({points}) =>
    Array.from({length: points.length / 2}, (_, at) => [points[2 * at], points[2 * at + 1]]),
  );
const areasOf = (areas) => areas.map((area) => ({id: area.id, rings: ringsOf(area)}));
const counties = areasOf(base.home.norway);
const drawn = areasOf(detail.norway);

/** The area that a point is in, or else the nearest within reach: shores are generalised. */
function areaAt(areas, point, reach) {
  const inside = areas.find(({rings}) => isInside(point, rings));
  if (inside) return inside.id;
  const near = areas
    .map(({id, rings}) => ({id, away: depthOf(point, rings)}))
    .filter(({away}) => away < reach)
    .sort((one, other) => one.away - other.away);
  return near[0]?.id;
}

describe('The basemap', () => {
  it('stays below its ceilings', () => {
    assert.ok(brotli(read('base.ts')) <= 36_000);
    assert.ok(brotli(read('detail.ts')) <= 120_000);
    assert.ok(brotli(mapSvg([], {title: 'Kart over Norge', description: 'Norge'})) <= 2_000);
  });

  it('has the 15 counties and 357 municipalities of 2024, each once', whenDetailed, () => {
    const numbers = (areas) => areas.map(({id}) => id).filter((id) => /^\d/.test(id));
    const expected = municipalities.map(({number}) => number);
    assert.deepEqual(numbers(counties).sort(), [...new Set(expected.map((id) => id.slice(0, 2)))]);
    assert.equal(numbers(counties).length, 15);
    assert.deepEqual(numbers(drawn).sort(), expected);
    assert.equal(expected.length, 357);
  });

  it('has each municipality’s town in its municipality and county', whenDetailed, () => {
    const wrong = municipalities.filter(
      ({number, at}) =>
        areaAt(drawn, at, 1500) !== number || areaAt(counties, at, 3000) !== number.slice(0, 2),
    );
    assert.deepEqual(
      wrong.map(({name}) => name),
      [],
    );
  });

  const places = [
    ...[
      ['Halden', 59.1226, 11.3875, '3101'],
      ['Lillestrøm', 59.956, 11.049, '3205'],
    ],
    ...[
      ['Stavanger', 58.97, 5.7331, '1103'],
      ['Tromsø', 69.6492, 18.9553, '5501'],
    ],
    ...[
      ['Oslo', 59.9139, 10.7522, '0301'],
      ['Bergen', 60.3913, 5.3221, '4601'],
    ],
    ...[
      ['Trondheim', 63.4305, 10.3951, '5001'],
      ['Bodø', 67.2804, 14.4049, '1804'],
    ],
    ...[
      ['Ålesund', 62.4722, 6.1495, '1508'],
      ['Brattvåg', 62.5996, 6.4437, '1580'],
    ],
    ...[
      ['Kristiansand', 58.1467, 7.9956, '4204'],
      ['Skien', 59.209, 9.608, '4003'],
    ],
    ...[
      ['Tønsberg', 59.267, 10.408, '3905'],
      ['Drammen', 59.744, 10.2045, '3301'],
    ],
    ...[
      ['Hamar', 60.7945, 11.068, '3403'],
      ['Kirkenes', 69.7271, 30.0458, '5605'],
    ],
    ...[
      ['Kautokeino', 69.0113, 23.0417, '5612'],
      ['Vadsø', 70.0744, 29.75, '5607'],
    ],
    ...[
      ['Florø', 61.599, 5.033, '4602'],
      ['Røros', 62.5747, 11.3842, '5025'],
    ],
    ...[
      ['Utsira', 59.3072, 4.8857, '1151'],
      ['Træna', 66.5005, 12.0963, '1835'],
    ],
    ...[
      ['Røst', 67.5166, 12.0909, '1856'],
      ['Kvitsøy', 59.0633, 5.4103, '1144'],
    ],
  ];
  for (const [name, latitude, longitude, number] of places) {
    it(`has ${name} where it is`, whenDetailed, () => {
      const {east, north} = toUtm33({latitude, longitude});
      assert.equal(areaAt(drawn, [east, north], 1500), number);
      assert.equal(areaAt(counties, [east, north], 3000), number.slice(0, 2));
      const town = municipalities.find((municipality) => municipality.number === number);
      assert.ok(Math.hypot(town.at[0] - east, town.at[1] - north) < 1600, `${town.at}`);
    });
  }

  it('has every town that it names on land, or just off a generalised shore', whenDetailed, () => {
    const away = base.labels.filter(({east, north}) => !areaAt(counties, [east, north], 1500));
    assert.deepEqual(
      away.map(({name}) => name),
      [],
    );
  });

  it('has no gap between Norway and Sweden, which would get a coast', whenDetailed, () => {
    const isInland = ([east, north]) => north > 6_580_000 && north < 7_680_000 && east < 720_000;
    const pointsOf = (lines) => lines.flatMap((line) => ringsOf({rings: [line]})[0]);
    for (const sheet of [base.home, detail]) {
      const border = pointsOf(sheet.countryBorders).filter(isInland);
      const coast = pointsOf(sheet.coast);
      assert.ok(border.length > 100);
      const wet = border.filter((point) => coast.some((at) => distance(at, point) < 2000));
      assert.deepEqual(wet, []);
    }
  });

  it('has lakes, glaciers and built-up areas', whenDetailed, () => {
    assert.ok(base.home.lakes.length >= 49);
    assert.ok(detail.lakes.length >= 300);
    assert.ok(detail.glaciers.length >= 100);
    assert.ok(detail.builtUp.length >= 150);
    const mjosa = toUtm33({latitude: 60.63, longitude: 11.1});
    for (const {lakes} of [base.home, detail]) {
      assert.ok(areasOf(lakes).some(({rings}) => isInside([mjosa.east, mjosa.north], rings)));
    }
  });
});

describe('The basemap script', () => {
  it('draws the same bytes every time', whenDetailed, async () => {
    for (const [name, text] of Object.entries(await makeModules(kartverket))) {
      assert.ok(text === read(name), `${name} differs from what is in ${outputFolder}`);
    }
  });

  it('draws coasts and countries without Kartverket’s files', async () => {
    const modules = await makeModules(undefined);
    weigh(modules);
    const [, packed] = /packed: string = (".*");/.exec(modules['base.ts']);
    const plain = unpackBasemap(JSON.parse(packed));
    assert.deepEqual(
      plain.home.norway.map(({id}) => id),
      ['JM', 'NO', 'SJ'],
    );
    assert.equal(plain.labels.length, 123);
    const oslo = toUtm33({latitude: 60.2, longitude: 10.5});
    assert.equal(areaAt(areasOf(plain.home.norway), [oslo.east, oslo.north], 0), 'NO');
    assert.equal(modules['municipalities.ts'], read('municipalities.ts'));
  });

  describe('in a folder', () => {
    let folder;
    before(() => (folder = mkdtempSync(join(tmpdir(), 'basemap-'))));
    after(() => rmSync(folder, {recursive: true}));

    it('knows what the map there was made from', () => {
      const input = join(folder, 'input.txt');
      writeOutput({'input.txt': 'one'}, 'earlier', folder);
      const one = hashOf([input]);
      assert.equal(isMadeFrom(one, folder), false);
      writeOutput({}, one, folder);
      assert.equal(isMadeFrom(hashOf([input]), folder), true);
      writeOutput({'input.txt': 'two'}, one, folder);
      assert.equal(isMadeFrom(hashOf([input]), folder), false);
    });
  });

  it('says which part is too heavy', () => {
    const noise = Array.from({length: 4000}, (_, at) => Math.sin(at)).join('');
    assert.throws(() => weigh({'outline.ts': noise}), /outline\.ts: expected at most 2000 bytes/);
  });
});
