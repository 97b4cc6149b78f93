/** What editors are told of the elements while one types. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const read = async (name) =>
  JSON.parse(await readFile(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));

const manifest = await read('custom-elements.json');
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const names = (parts = []) => parts.map(({name}) => name);
const sorted = (list) => [...list].sort();

describe('Custom data for VS Code', () => {
  it('has every element with all its attributes, each described', async () => {
    const {version, tags} = await read('vscode.html-custom-data.json');
    assert.equal(version, 1.1);
    assert.deepEqual(sorted(names(tags)), sorted(elements.map(({tagName}) => tagName)));
    for (const {tagName, attributes} of elements) {
      const tag = tags.find(({name}) => name === tagName);
      assert.deepEqual(sorted(names(tag.attributes)), sorted(names(attributes)));
      for (const {name, description} of tag.attributes) assert.ok(description, name);
      assert.ok(tag.description.length > 20, tagName);
      assert.doesNotMatch(tag.description, /undefined|^-{3}/m);
    }
  });

  it('offers the values that an attribute can have', async () => {
    const {tags} = await read('vscode.html-custom-data.json');
    const attribute = (tag, name) =>
      tags.find((each) => each.name === tag).attributes.find((each) => each.name === name);
    const values = (tag, name) => names(attribute(tag, name).values);
    assert.deepEqual(values('spotlight-card', 'layout'), ['auto', 'compact', 'standard', 'wide']);
    for (const {tagName} of elements) {
      assert.deepEqual(values(tagName, 'theme'), ['auto', 'light', 'dark'], tagName);
      assert.deepEqual(values(tagName, 'lang'), ['nb', 'nn', 'en', 'se'], tagName);
    }
    assert.equal(attribute('spotlight-language', 'remember').valueSet, 'v');
    assert.equal(attribute('spotlight-card', 'src').values, undefined);
  });

  it('has each custom property and each part once', async () => {
    const {properties, pseudoElements} = await read('vscode.css-custom-data.json');
    const all = (key) => sorted(new Set(elements.flatMap((element) => names(element[key]))));
    assert.deepEqual(sorted(names(properties)), all('cssProperties'));
    assert.deepEqual(
      sorted(names(pseudoElements)),
      sorted(all('cssParts').map((part) => `::part(${part})`)),
    );
    for (const {name, description} of [...properties, ...pseudoElements]) {
      assert.ok(description, name);
    }
  });
});

describe('web-types for JetBrains’ editors', () => {
  it('say whose they are, and describe every element', async () => {
    const {name, version} = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const data = await read('web-types.json');
    assert.deepEqual([data.name, data.version], [name, version]);
    const {html, css} = data.contributions;
    assert.deepEqual(sorted(names(html.elements)), sorted(elements.map(({tagName}) => tagName)));
    assert.equal(new Set(names(css.properties)).size, css.properties.length);
    for (const element of html.elements) {
      const {
        attributes,
        events,
        name: className,
      } = elements.find(({tagName}) => tagName === element.name);
      assert.deepEqual(names(element.attributes), names(attributes));
      assert.deepEqual(names(element.js.events), names(events));
      assert.equal(element.source.symbol, className);
      assert.match(element.source.module, /^\.\/dist\/package\/elements\//);
      assert.doesNotMatch(element.description, /^-{3}/m);
    }
  });
});
