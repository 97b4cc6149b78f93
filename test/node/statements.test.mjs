/** The privacy sheet, the accessibility statement and the guides say what is so: they are held to the tests and the source. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {municipalitySite} from '../../scripts/sites.mjs';
import {criteria} from '../../scripts/statements/accessibility/criteria.mjs';
import {words as accessibilityWords} from '../../scripts/statements/accessibility/write.mjs';
import {languages, makeDocuments} from '../../scripts/statements/documents.mjs';
import {words as privacyWords} from '../../scripts/statements/privacy/write.mjs';
import {documentedRequest, expectedRequests, requests} from '../../scripts/statements/requests.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (/** @type {string} */ path) => readFile(root + path, 'utf8');

/** The success criteria of WCAG 2.2: those of level A, then those of level AA. */
const levels = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};
const numbersOf = (/** @type {string} */ list) => list.split(/\s+/).filter(Boolean).sort();

describe('The documents with made parts', () => {
  it('are as `npm run statements` makes them', async () => {
    for (const [path, text] of await makeDocuments()) {
      assert.ok((await read(path)) === text, `${path} is not up to date: npm run statements`);
    }
  });

  it('have the same sections in every language', async () => {
    for (const name of ['privacy.', 'accessibility.', 'guides/municipality.', 'guides/partner.']) {
      const counts = new Set();
      for (const language of languages) {
        const named = `docs/${name}${language}.md`;
        const path = existsSync(root + named) ? named : `docs/${name}md`;
        const text = await read(path);
        counts.add(`${text.match(/^#+ /gm)?.length} sections, ${text.match(/^\|/gm)?.length} rows`);
      }
      assert.equal(counts.size, 1, `${name}: ${[...counts].join(' / ')}`);
    }
  });

  it('lead only to what is there', async () => {
    const files = (await readdir(`${root}docs`, {recursive: true}))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`);
    assert.ok(files.length > 10);
    const dead = [];
    for (const file of [...files, 'README.md', 'CONTRIBUTING.md']) {
      for (const [, path = '', anchor] of linksIn(await read(file))) {
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(root + target)) dead.push(`${file}: ${path}`);
        else if (anchor && !(await anchorsOf(target)).has(anchor)) dead.push(`${file}: #${anchor}`);
      }
    }
    assert.deepEqual(dead, []);
  });
});

describe('The privacy sheet', () => {
  it('has a row for every documented request, and no other, in every language', () => {
    const ids = requests.map(({id}) => id).sort();
    for (const language of languages) {
      const {head, rows} = privacyWords[language];
      assert.deepEqual(Object.keys(rows).sort(), ids, language);
      for (const row of Object.values(rows)) assert.equal(row.length, head.length);
    }
  });

  it('names what the toggle stores, and what a directory writes in the address', async () => {
    const [, key] = /const key = '([^']+)'/.exec(
      await read('src/controllers/remembered-language.ts'),
    );
    const [, prefix] = /const prefix = '([^']+)'/.exec(
      await read('src/controllers/choices-controller.ts'),
    );
    for (const language of languages) {
      const sheet = await read(`docs/privacy.${language}.md`);
      assert.ok(sheet.includes(`\`${key}\``), `${language}: ${key}`);
      assert.ok(sheet.includes(`?${prefix}search=`), `${language}: ${prefix}`);
    }
  });
});

describe('The list of requests', () => {
  const origins = {host: 'https://host.example', publisher: 'https://cluster.example'};
  const idOf = (address, more) => documentedRequest(address, {...origins, ...more})?.id;

  it('knows what the widgets ask for, and from whom', () => {
    assert.equal(idOf('https://host.example/spotlight/1.0.0/spotlight.js'), 'script');
    assert.equal(idOf('https://host.example/spotlight/1.0.0/spotlight-more.js'), 'more');
    assert.equal(idOf('https://host.example/spotlight/1.0.0/spotlight-map.js'), 'map');
    assert.equal(
      idOf('https://host.example/spotlight/1.0.0/spotlight-map-detail.js'),
      'map-detail',
    );
    assert.equal(idOf('https://cluster.example/profiles/fjell.json?v=2'), 'profile');
    assert.equal(idOf('https://cluster.example/images/fjell.webp'), 'picture');
  });

  it('knows nothing else', () => {
    for (const address of [
      'https://evil.example/spotlight/1.0.0/spotlight.js',
      'https://host.example/spotlight/1.0.0/other.js',
      'https://host.example/collect?who=you',
      'https://cluster.example/beacon',
      'https://host.example/profiles/fjell.json',
      'https://evil.example/images/fjell.webp',
      'https://cluster.example/font.woff2',
      'https://tiles.example/1/2/3.png',
    ]) {
      assert.equal(idOf(address), undefined, address);
    }
  });

  it('lets pictures and background maps come from where the page says, and only then', () => {
    const pictures = ['https://cdn.example'];
    assert.equal(idOf('https://cdn.example/fjell.jpg', {pictures}), 'picture');
    assert.equal(idOf('https://tiles.example/1/2/3.png', {tiles: 'https://tiles.example'}), 'tile');
  });

  it('expects of a page what its elements need, and nothing that a reader has to ask for', () => {
    const idsOf = (...tags) => expectedRequests(tags).map(({id}) => id);
    assert.deepEqual(idsOf('card'), ['script', 'profile', 'picture']);
    assert.deepEqual(idsOf('card', 'map'), ['script', 'more', 'profile', 'picture', 'map']);
  });
});

describe('The accessibility statement', () => {
  it('answers for all 55 criteria of WCAG 2.2, levels A and AA, once each and in order', () => {
    for (const [level, list] of Object.entries(levels)) {
      const own = criteria.filter((each) => each.level === level).map(({number}) => number);
      assert.deepEqual([...own].sort(), numbersOf(list), level);
    }
    assert.equal(criteria.length, 55);
    const keys = criteria.map(({number}) => number.split('.').map(Number));
    const sorted = [...keys].sort(([a, b, c], [d, e, f]) => a - d || b - e || c - f);
    assert.deepEqual(keys, sorted);
  });

  it('says of each in every language what the widgets do, in sentences of its own', () => {
    const numbers = criteria.map(({number}) => number).sort();
    for (const language of languages) {
      const own = accessibilityWords[language].criteria;
      assert.deepEqual(Object.keys(own).sort(), numbers, language);
      for (const [number, [name, how]] of Object.entries(own)) {
        assert.match(name, /^\p{Lu}.*[^.]$/u, `${language} ${number}`);
        assert.match(how, /^\p{Lu}.*[.)]$/u, `${language} ${number}`);
        if (language === 'en') continue;
        const [englishName, englishHow] = accessibilityWords.en.criteria[number];
        assert.notEqual(name, englishName, `${language} ${number}`);
        assert.notEqual(how, englishHow, `${language} ${number}`);
      }
    }
  });

  it('says what is lacking where a criterion is met in part, and names it on top', async () => {
    const lacking = {nb: 'Mangler:', nn: 'Manglar:', en: 'Lacking:'};
    for (const language of languages) {
      const text = await read(`docs/accessibility.${language}.md`);
      const introduction = text.slice(text.indexOf('/summary'), text.indexOf('<!-- criteria'));
      for (const {number, status} of criteria) {
        const [, how] = accessibilityWords[language].criteria[number];
        assert.equal(how.includes(lacking[language]), status === 'partly', `${language} ${number}`);
        if (status === 'partly') assert.ok(introduction.includes(number), `${language} ${number}`);
      }
    }
  });

  it('names tests that are there', async () => {
    for (const {number, heldBy} of criteria) {
      for (const {file, title} of heldBy) {
        const titles = await titlesIn(file);
        assert.ok(titles.has(title), `${number}: ${file} has no test “${title}”`);
      }
    }
  });
});

describe('The guides for municipalities', () => {
  it('give the policy that the tests hold the widgets to', async () => {
    const policy = municipalitySite('https://HOST').headers['Content-Security-Policy'];
    const needed = policy.split('; ').filter((line) => !/^(default|style)-src/.test(line));
    assert.equal(needed.length, 5);
    for (const name of ['municipality.md', 'municipality.nb.md', 'municipality.nn.md']) {
      const guide = await read(`docs/guides/${name}`);
      for (const line of needed) assert.ok(guide.includes(line), `${name}: ${line}`);
    }
  });
});

/** Links to files and sections of this repository: the path and the section of each. */
function linksIn(/** @type {string} */ text) {
  const written = text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
  return written.matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g);
}

async function anchorsOf(/** @type {string} */ path) {
  const text = await read(path);
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading));
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id)]);
}

/** What a heading is called in an address, as GitHub and GitLab have it. */
const slug = (/** @type {string} */ heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** The titles of a file's tests; what is filled in stands as `…`. */
async function titlesIn(/** @type {string} */ file) {
  const found = (await read(file)).matchAll(/\b(?:it|test)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs);
  return new Set([...found].map(([, , title]) => title.replace(/\$\{[^}]*\}/g, '…')));
}
