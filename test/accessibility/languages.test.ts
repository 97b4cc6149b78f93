/** Whether each part says which language it is in. Machines take any `lang` for a good one: here the texts know their own. */
import {expect} from 'chai';
import {catalogueFor} from '../../src/locale/languages.js';
import {catalogues, type CatalogueLanguage} from '../../src/locale/locale.js';
import {languages} from '../../src/schema/languages.js';
import type {Language} from '../../src/schema/localized.js';
import {documents, names, partsOf, show} from '../support/everything.js';

/** Puts at the end of every text the language that it is in. */
function signed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(signed);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isText = fields.length > 0 && fields.every(([key]) => languages.includes(key as Language));
  return Object.fromEntries(
    fields.map(([key, inner]) =>
      isText && typeof inner === 'string' ? [key, `${inner} ⟦${key}⟧`] : [key, signed(inner)],
    ),
  );
}

const signature = /⟦(\w\w)⟧/g;
const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

/** Every text of an element with the element that it stands in: between tags, and in attributes that are read out. */
const textsOf = (element: Element) =>
  partsOf(element).flatMap((part) => [
    ...[...part.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && !part.matches('style'))
      .map((node) => ({part, text: node.textContent?.trim() ?? ''})),
    ...['alt', 'aria-label', 'title', 'placeholder'].map((name) => ({
      part,
      text: part.getAttribute(name) ?? '',
    })),
  ]);

/** Our own words in a language, but for those that are the same in all: a profile may have them too. */
function wordsOf(language: CatalogueLanguage): Set<string> {
  const all = Object.values(catalogues).map((catalogue): unknown[] => Object.values(catalogue));
  const own = Object.values(catalogues[language]).filter((each) => typeof each === 'string');
  return new Set(own.filter((each) => !all.every((list) => list.includes(each))));
}

for (const name of names) {
  for (const lang of ['nb', 'nn', 'en', 'se'] as const) {
    it(`<spotlight-${name}> says of each part which language it is in, to readers of ${lang}`, async () => {
      const element = await show(name, {lang}, signed(documents[name]));
      const words = catalogueFor(lang);
      const ours = wordsOf(words);
      const wrong: string[] = [];
      let checked = 0;
      for (const {part, text} of textsOf(element)) {
        const own = [...text.matchAll(signature)].map(([, language]) => language);
        const expected = own.length > 0 ? own : ours.has(text) ? [words] : [];
        checked += expected.length;
        const said = languageOf(part);
        if (expected.some((language) => language !== said)) {
          wrong.push(
            `“${text}” is said to be ${said ?? 'nothing'}: ${part.outerHTML.slice(0, 200)}`,
          );
        }
      }
      expect(wrong).to.deep.equal([]);
      expect(checked).to.be.greaterThan(name === 'language' ? 0 : 2);
    });
  }
}
