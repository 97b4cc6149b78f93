/** The codes that people paste: they survive a filter, hold nothing hostile, and name nobody unasked. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readDocument} from '../../dist/package/data/read-document.js';
import {elementSnippet, toggleSnippet} from '../../dist/package/publish/snippets/element.js';
import {iframeSnippet} from '../../dist/package/publish/snippets/iframe.js';
import {KnownPeople} from '../../dist/package/publish/snippets/known-names.js';
import {npmSnippet} from '../../dist/package/publish/snippets/npm.js';
import {staticHtml} from '../../dist/package/publish/snippets/static-html.js';

const profiles = fileURLToPath(new URL('../../src/site/profiles/', import.meta.url));
const documents = readdirSync(profiles, {recursive: true})
  .map(String)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readDocument(JSON.parse(readFileSync(profiles + name, 'utf8'))).document);

const addresses = {
  file: 'https://klynge.example/a/b.json',
  page: 'https://klynge.example/a/b.html',
};
const tags = 'a blockquote figure figcaption p ul li dl dt dd strong em h2 h3 h4 img'.split(' ');
const attributes = {a: ['href'], img: ['src', 'alt', 'width', 'height']};

/** Every tag in a text that is no closing one, with the names of its attributes. */
const tagsIn = (html) =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+="[^"<>]*")*)\s*>/g)].map(([, tag, rest]) => ({
    tag,
    names: [...rest.matchAll(/([\w-]+)="/g)].map(([, name]) => name),
  }));

const hostile = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '<img src=x onerror=y>',
  '&lt;b&gt;',
  '</script>',
];

describe('The static code', () => {
  for (const people of [false, true]) {
    it(`of every profile has what a strict filter lets through${people ? ', with people' : ''}`, () => {
      for (const document of documents) {
        for (const language of ['nb', 'nn', 'en']) {
          const html = staticHtml(document, {language, people, ...addresses});
          for (const {tag, names} of tagsIn(html)) {
            assert.ok(tags.includes(tag), `${document.id}: <${tag}>`);
            for (const name of names) assert.ok(attributes[tag]?.includes(name), `${tag} ${name}`);
          }
          const rest = html.replace(/<\/?[a-z][\w-]*((?:\s+[\w-]+="[^"<>]*")*)\s*>/g, '');
          assert.doesNotMatch(rest, /[<>]/, document.id);
          assert.ok(rest.trim().length > 20, document.id);
        }
      }
    });
  }

  it('names nobody and shows nobody unless asked', () => {
    let known = 0;
    for (const document of documents) {
      for (const name of new KnownPeople(document).names) {
        known += 1;
        const html = staticHtml(document, {language: 'nb', ...addresses});
        assert.ok(!html.includes(name), `${document.id}: ${name}`);
      }
    }
    assert.ok(known > 50);
    const snofonn = documents.find(({id}) => id === 'intervju-snofonn-data');
    const [name] = new KnownPeople(snofonn).names;
    assert.ok(staticHtml(snofonn, {language: 'nb', people: true}).includes(name));
  });

  it('names nobody by a part of the name either', () => {
    const html = staticHtml(
      {
        type: 'organisation',
        id: 'berg',
        name: 'Berg og Dal',
        summary: 'Berg og Dal rydder stier.\n\nKari begynte det.\n\nBjørges idé bar frem.',
        people: [{name: 'Kari Bjørge Dal'}],
        places: [{name: 'Karihaugen'}],
      },
      {language: 'nb', ...addresses},
    );
    assert.match(html, /Berg og Dal rydder stier\./);
    assert.match(html, /Karihaugen/);
    assert.doesNotMatch(html, /Kari |Bjørge/);
  });

  it('leads to the whole', () => {
    const html = staticHtml(documents[0], {language: 'en', ...addresses});
    assert.ok(html.includes(`<a href="${addresses.page}">`));
  });
});

describe('Hostile values', () => {
  for (const value of hostile) {
    it(`stay text: ${value}`, () => {
      const document = {
        type: 'organisation',
        id: 'a',
        name: value,
        summary: `**${value}** [${value}](javascript:x)`,
        tags: [value],
        ownership: value,
        places: [{name: value}],
      };
      const widget = {
        tag: 'spotlight-card',
        src: value,
        script: value,
        integrity: value,
        language: 'nb',
        attributes: {theme: value, [value]: 'x'},
      };
      const html =
        elementSnippet(document, widget) +
        iframeSnippet({address: value, title: value, script: value});
      const found = new Set(tagsIn(html).map(({tag}) => tag));
      const ours = [...tags, 'link', 'script', 'spotlight-card', 'iframe'];
      assert.deepEqual(
        [...found].filter((tag) => !ours.includes(tag)),
        [],
      );
      assert.equal(html.match(/<link/g).length, 1);
      assert.equal(html.match(/<script/g).length, 2);
      assert.doesNotMatch(html, /<[^>"]*\son\w+=|javascript:x"/);
    });
  }

  it('stay text in JavaScript too', () => {
    const code = npmSnippet({
      tag: 'spotlight-card',
      src: '</script>"\n',
      attributes: {theme: '`${x}`'},
    });
    assert.doesNotMatch(code, /<\/script/);
    assert.match(code, /^import 'spotlight-widgets\/card';/);
    assert.doesNotThrow(() => new Function(code.replace(/^import.*$/m, '')));
  });
});

it('A frame may run scripts and open links elsewhere, and nothing more', () => {
  const html = iframeSnippet({address: 'https://klynge.example/embed/a.html', title: 'Fjell'});
  assert.match(html, /sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/);
  assert.doesNotMatch(html, /allow-same-origin|<script/);
});

it('A document is asked for while its script is on the way, once for all of a collection’s items', () => {
  const widget = {script: 'https://host.example/s.js', integrity: 'sha384-abc', language: 'nb'};
  const codeOf = (tag, src) => elementSnippet(documents[0], {...widget, tag, src});
  const preload =
    '</script>\n<link rel="preload" as="fetch" href="https://klynge.example/a/b.json" crossorigin="anonymous" referrerpolicy="no-referrer">\n<spotlight-card ';
  assert.ok(codeOf('spotlight-card', addresses.file).includes(preload));
  assert.ok(codeOf('spotlight-card', `${addresses.file}#fjell`).includes(preload));
});

it('Scripts are asked for without a cookie and without a referrer, and checked where there is a hash', () => {
  const script = {script: 'https://host.example/s.js', integrity: 'sha384-abc'};
  const widget = {...script, tag: 'spotlight-card', src: addresses.file, language: 'nb'};
  for (const html of [
    elementSnippet(documents[0], widget),
    toggleSnippet(script),
    iframeSnippet({address: 'https://host.example/', title: 'Fjell', ...script}),
  ]) {
    const [tag] = /<script[^>]*>/.exec(html) ?? [];
    assert.match(
      tag,
      / integrity="sha384-abc" crossorigin="anonymous" referrerpolicy="no-referrer"/,
    );
  }
});
