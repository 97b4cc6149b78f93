/** What the checker says, and what it knows of Norway. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {kinds, rules} from '../../dist/package/data/expectations.js';
import {counties} from '../../dist/package/data/counties.js';
import {catalogues} from '../../dist/package/publish/check/messages/catalogue.js';
import {municipalities} from '../../dist/package/publish/check/norway/municipalities.js';
import {
  renumbered,
  renumberedCounties,
} from '../../dist/package/publish/check/norway/renumbered.js';

const {en, ...others} = catalogues;
const placeholders = (text = '') => [...new Set(text.match(/\{\{[\w-]+\}\}/g))].sort();

describe('The messages', () => {
  for (const [language, catalogue] of Object.entries(others)) {
    it(`lack no line in ${language}`, () => {
      for (const part of ['messages', 'rules', 'frames']) {
        assert.deepEqual(Object.keys(catalogue[part]), Object.keys(en[part]));
      }
    });

    it(`keep what they name in ${language}`, () => {
      for (const part of ['messages', 'rules']) {
        for (const [code, message] of Object.entries(en[part])) {
          for (const field of ['expected', 'found', 'mend']) {
            const own = catalogue[part][code][field];
            assert.deepEqual(placeholders(own), placeholders(message[field]), `${code}.${field}`);
          }
        }
      }
      for (const [name, sentence] of Object.entries(en.frames)) {
        assert.deepEqual(placeholders(catalogue.frames[name]), placeholders(sentence), name);
      }
    });

    it(`are not left in English in ${language}`, () => {
      const same = Object.keys(en.messages).filter(
        (code) => catalogue.messages[code].mend === en.messages[code].mend,
      );
      assert.deepEqual(same, []);
    });
  }

  it('answer for every rule of the widgets’ own reader', () => {
    assert.deepEqual(Object.keys(en.rules).sort(), Object.keys({...kinds, ...rules}).sort());
    // A text by itself and a text in a field are asked for in the same word.
    const words = Object.values({...kinds, ...rules, string: 'a text'});
    assert.equal(new Set(words).size, words.length);
  });
});

describe('The municipalities', () => {
  it('are the 357 of 2024, in its 15 counties', () => {
    assert.equal(municipalities.size, 357);
    const found = new Set([...municipalities.keys()].map((number) => number.slice(0, 2)));
    assert.deepEqual([...found].sort(), Object.keys(counties).sort());
  });

  it('have no number of before', () => {
    const both = [...renumbered.keys()].filter((number) => municipalities.has(number));
    assert.deepEqual(both, []);
  });

  it('take the place of every number of before', () => {
    for (const [number, {name, now}] of renumbered) {
      assert.match(number, /^\d{4}$/);
      assert.ok(name.length > 1 && now.length > 0, number);
      for (const each of now) assert.ok(municipalities.has(each), `${number} ${name} → ${each}`);
    }
  });

  it('are known by all numbers that they had, wherever they have kept their name', () => {
    // A name that several have had says nothing.
    const shared = new Set([
      'Våler',
      'Nes',
      'Os',
      'Sande',
      'Herøy',
      'Bø',
      'Hol',
      'Vang',
      'Hof',
      'Flå',
    ]);
    for (const [number, {name, now}] of renumbered) {
      const own = [...municipalities]
        .filter(([, {names}]) => names.includes(name))
        .map(([each]) => each);
      if (shared.has(name) || own.length === 0) continue;
      assert.ok(
        own.some((each) => now.includes(each)),
        `${number} ${name} is now ${now}, not ${own}`,
      );
    }
  });

  it('were split in a few cases, of which every part is named', () => {
    const split = [...renumbered]
      .filter(([, {now}]) => now.length > 1)
      .map(([number, {now}]) => [number, ...now].join(' '));
    assert.deepEqual(split, [
      '1129 1108 1130',
      '1439 4602 4649',
      '1507 1508 1580',
      '1613 5059 5055 5056',
      '1850 1875 1806',
      '5012 5059 5055 5056',
    ]);
  });

  it('had numbers that began with their county’s', () => {
    for (const [number, {now}] of renumbered) {
      const county = number.slice(0, 2);
      const expected = renumberedCounties[county] ?? [county];
      // Some moved to another county.
      const moved = [
        '0121',
        '0627',
        '0628',
        '0532',
        '0533',
        '0711',
        '1444',
        '1567',
        '1571',
        '1852',
        '3053',
        '3054',
      ];
      if (moved.includes(number)) continue;
      assert.ok(
        now.every((each) => expected.includes(each.slice(0, 2))),
        `${number} → ${now}`,
      );
    }
  });
});
