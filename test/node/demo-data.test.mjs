/** The demo's own profiles, as the build leaves them: whole, complete in two languages, and leading somewhere. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readDocument} from '../../dist/package/data/read-document.js';

const folder = fileURLToPath(new URL('../../dist/site/profiles/', import.meta.url));
const names = readdirSync(folder, {recursive: true}).map((name) => name.replaceAll('\\', '/'));
const files = names
  // What the publisher adds for machines says the same again.
  .filter((name) => /^(?!index\.json|oembed\/)[^.]*\.json$/.test(name))
  .map((name) => ({name, document: JSON.parse(readFileSync(folder + name, 'utf8'))}));

const languages = ['nb', 'nn', 'en', 'se'];

/** What is said in one language alone, on purpose: it shows how a missing translation looks. */
const untranslated = new Set(['autin summary']);

/** What is never a plain string; a name may be one, where it is the same in every language. */
const prose = new Set([
  ...['summary', 'lead', 'text', 'alt', 'caption', 'credit', 'question', 'title', 'transcript'],
  ...['attribution', 'role', 'topic', 'theme', 'ownership', 'vision', 'slogan', 'category'],
  ...['earmark', 'unit', 'goals', 'services', 'seeking', 'tags'],
]);

/** Every value inside another, with its key and the document that it stands in. */
function* inside(value, key = '', owner = '') {
  yield {value, key, owner};
  if (typeof value !== 'object' || value === null) return;
  const document = value.type && value.id ? value.id : owner;
  for (const [inner, each] of Object.entries(value)) {
    yield* inside(each, Array.isArray(value) ? key : inner, document);
  }
}

const isTranslated = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => languages.includes(key));

describe('The demo data', () => {
  it('has documents of every kind', () => {
    const types = new Set(files.map(({document}) => document.type));
    const expected = ['collection', 'event', 'network', 'organisation', 'project', 'story'];
    assert.deepEqual([...types].sort(), expected);
  });

  for (const {name, document} of files) {
    it(`${name} is read whole`, () => {
      assert.deepEqual(readDocument(document).problems, []);
      assert.equal(document.id, basename(name, '.json'));
    });

    it(`${name} leads only to what is there`, () => {
      const paths = [...inside(document)]
        .filter(({key, value}) => ['href', 'src', 'next'].includes(key) && value !== '')
        .map(({value}) => normalize(join(dirname(name), value)).replaceAll('\\', '/'));
      assert.deepEqual(
        paths.filter((path) => !names.includes(path)),
        [],
      );
    });

    it(`${name} says everything in bokmål and English`, () => {
      const missing = [...inside(document)]
        .filter(({key, owner}) => !untranslated.has(`${owner} ${key}`))
        .filter(({key, value}) =>
          isTranslated(value)
            ? !value.nb || !value.en
            : prose.has(key) && typeof value === 'string' && value !== '%',
        )
        .filter(({key}) => !languages.includes(key))
        .map(({key, value, owner}) => `${owner}: ${key}: ${JSON.stringify(value)}`);
      assert.deepEqual(missing, []);
    });
  }

  it('has a reference to a file by the id that the file has', () => {
    const ids = new Map(files.map(({name, document}) => [name, document.id]));
    const wrong = files.flatMap(({name, document}) =>
      [...inside(document)]
        .map(({value}) => value)
        .filter((value) => value?.href && value.id)
        .filter(({id, href}) => ids.get(normalize(join(dirname(name), href))) !== id)
        .map(({id, href}) => `${name}: ${id} is not in ${href}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('puts no words of a real person between quotation marks', () => {
    const madeUp = new Set(['snofonn-data', 'intervju-snofonn-data']);
    const verbatim = files.flatMap(({document}) =>
      [...inside(document)]
        .filter(({value, owner}) => isQuote(value) && !madeUp.has(owner))
        .filter(({value}) => value.form !== 'paraphrase')
        .map(({value, owner}) => `${owner}: ${value.text.nb}`),
    );
    assert.deepEqual(verbatim, []);
  });

  it('lists every document in the directory once, page by page', () => {
    const listed = [];
    for (let name = 'directory.json'; name;) {
      const {document} = files.find((file) => file.name === name);
      assert.ok(document.items.length <= 20);
      listed.push(...document.items.map(({href}) => href));
      name = document.next;
    }
    const whole = files.map(({name}) => name).filter((name) => name.includes('/'));
    assert.deepEqual(listed.sort(), whole.sort());
  });

  it('draws its pictures itself: small, sized, and without script or style', () => {
    for (const name of names.filter((each) => /^images\/.*\.svg$/.test(each))) {
      const drawing = readFileSync(folder + name, 'utf8');
      assert.ok(drawing.length < 2048, name);
      assert.match(drawing, /^<svg [^>]*width="\d+" height="\d+"/, name);
      assert.doesNotMatch(drawing, /<script|<style|\son\w+=|style=|href=/, name);
    }
  });
});

const isQuote = (value) =>
  isTranslated(value?.text) && Boolean(value.speakers ?? value.organisation ?? value.form);
