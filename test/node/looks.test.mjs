/** The comparer of kept pictures sees what is different, missing, left over or too large. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {pictureNames, widths} from '../../scripts/looks/combinations.mjs';
import {KeptPictures} from '../../scripts/looks/kept.mjs';
import {fromScreenshot, joined, parted} from '../../scripts/looks/sheet.mjs';

const exactly = {exact: true};
const roughly = {exact: false};
const [width] = widths;
const height = 120;

/** A page with a card on it, as a browser would photograph it. */
function screenshot({surface = [255, 255, 255], left = 24, tall = height, dots = []} = {}) {
  const png = new PNG({width, height: tall});
  for (let pixel = 0; pixel < width * tall; pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const isCard = x >= left && x < left + 300 && y >= 24 && y < 96;
    png.data.set([...(isCard ? surface : [244, 246, 248]), 255], pixel * 4);
  }
  // Pixels of the colours that letters have at their edges.
  for (const [index, shade] of dots.entries()) {
    png.data.set([shade, shade, shade, 255], (40 * width + 40 + 2 * index) * 4);
  }
  return PNG.sync.write(png);
}

const taken = (changes) => fromScreenshot(screenshot(changes));
/** All pictures of a story at a width, with the first one changed. */
const takenWith = async (changes) => {
  const usual = await taken();
  return [await taken(changes), ...pictureNames.slice(1).map(() => usual)];
};

let folder;
let differences;
let kept;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'spotlight-looks-'));
  folder = join(root, 'pictures');
  differences = join(root, 'differences');
  kept = new KeptPictures(folder, differences, 2_000);
  await kept.write('card--ready', width, await takenWith());
});

afterEach(() => rm(join(folder, '..'), {recursive: true, force: true}));

describe('a sheet of pictures', () => {
  it('gives back the very pictures that were put into it', async () => {
    const pictures = await takenWith({tall: 200, surface: [23, 29, 38]});
    const again = await parted(await joined(pictures));
    assert.deepEqual(
      again.map(({height: tall}) => tall),
      pictures.map(({height: tall}) => tall),
    );
    assert.ok(again.every(({data}, index) => data.equals(pictures[index].data)));
  });

  it('keeps the colours of surfaces exactly', async () => {
    const {data} = await taken({surface: [230, 241, 241]});
    const inside = (60 * width + 100) * 3;
    assert.deepEqual([...data.subarray(inside, inside + 3)], [230, 241, 241]);
  });

  it('is written anew only when it has changed', async () => {
    assert.equal(await kept.write('card--ready', width, await takenWith()), false);
    assert.equal(await kept.write('card--ready', width, await takenWith({left: 25})), true);
  });
});

describe('a comparison', () => {
  const compare = async (changes, how = exactly) =>
    kept.compare('card--ready', width, await takenWith(changes), how);

  it('accepts the same pictures, and draws nothing', async () => {
    assert.deepEqual(await compare(), []);
    assert.equal(existsSync(differences), false);
  });

  it('sees a card that has moved by one pixel, and draws before, now and the difference', async () => {
    const [complaint, ...others] = await compare({left: 25});
    assert.match(complaint, /^card--ready nb-light 360: 144 of 43200 pixels are different; see /);
    assert.deepEqual(others, []);
    const [drawn] = await readdir(differences);
    assert.equal(drawn, 'card--ready-nb-light-360.png');
    const png = PNG.sync.read(await readFile(join(differences, drawn)));
    assert.deepEqual([png.width, png.height], [3 * width + 32, height]);
    // The third one is the difference, which is red.
    const red = (60 * png.width + 2 * (width + 16) + 24) * 4;
    assert.deepEqual([...png.data.subarray(red, red + 3)], [255, 0, 0]);
  });

  it('overlooks few shades that fall to the step beside theirs, and sees many, or one that is another', async () => {
    // In steps of 36.4, the border between the first two is at 18.2.
    await kept.write('card--ready', width, await takenWith({dots: [60, 60, 60]}));
    await kept.write('card--ready', width, await takenWith({dots: [18, 18, 18]}));
    assert.deepEqual(await compare({dots: [19, 18, 19]}), []);
    const again = await takenWith({dots: [19, 18, 19]});
    assert.equal(await kept.write('card--ready', width, again), false);
    assert.match((await compare({dots: [60, 18, 18]}))[0], /1 of 43200 pixels are different/);

    const many = Array.from({length: 12}, () => 18);
    await kept.write('card--ready', width, await takenWith({dots: many}));
    const complaints = await compare({dots: many.map((shade) => shade + 1)});
    assert.match(complaints[0], /12 of 43200 pixels are different/);
  });

  it('sees a surface whose colour has changed by a shade', async () => {
    const [complaint] = await compare({surface: [250, 250, 250]});
    assert.match(complaint, /21600 of 43200 pixels are different/);
  });

  it('names both heights when one has changed', async () => {
    const [complaint] = await compare({tall: 130});
    assert.match(complaint, /expected 120 px of height, found 130/);
  });

  it('with other versions, overlooks what letters do and sees what boxes do', async () => {
    assert.deepEqual(await compare({left: 25, tall: 122}, roughly), []);
    assert.match((await compare({left: width}, roughly))[0], /looks different from afar/);
    assert.match((await compare({surface: [23, 29, 38]}, roughly))[0], /different from afar/);
    assert.match((await compare({tall: 140}, roughly))[0], /expected 120 px of height, found 140/);
  });
});

describe('the folder', () => {
  it('lacks a story that nobody has photographed', async () => {
    const complaints = await kept.compare('card--new', width, await takenWith(), exactly);
    assert.equal(complaints.length, pictureNames.length);
    assert.match(complaints[0], /^card--new nb-light 360: of 4 pictures, 0 are in .*card--new-360/);
  });

  it('lacks a picture that could not be taken', async () => {
    const pictures = (await takenWith()).slice(1);
    const complaints = await kept.compare('card--ready', width, pictures, exactly);
    assert.match(complaints[0], /of 4 pictures, 3 could be taken/);
  });

  it('names what belongs to no story', async () => {
    assert.deepEqual(await kept.surplus(['card--ready']), []);
    assert.deepEqual(await kept.surplus(['card--other']), [join(folder, 'card--ready-360.webp')]);
  });

  it('may not become larger than it is allowed to', async () => {
    assert.equal((await kept.size()).complaint, undefined);
    await writeFile(join(folder, 'more.webp'), Buffer.alloc(2_000));
    const {bytes, complaint} = await kept.size();
    assert.ok(bytes > 2_000);
    assert.match(complaint, new RegExp(`expected 2000 bytes at most, found ${bytes}`));
  });
});
