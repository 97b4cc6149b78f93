import type {CollectionItem} from '../schema/collection.js';
import {languages} from '../schema/languages.js';
import type {Localized} from '../schema/localized.js';

/** Letters that are no letter with an accent, and how one writes them without the key for them. */
const spellings: Record<string, string> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
};
/** The same for who leaves the mark out: “Gjovik”, “Malselv”. */
const carelessSpellings: Record<string, string> = {...spellings, ä: 'a', ø: 'o', ö: 'o', å: 'a'};

const special = /[æäøöåđðŋŧþßł]/g;
const nordic = /[æäøöå]/;
const accents = /\p{M}/gu;
// eslint-disable-next-line no-control-regex -- that is what it asks for
const plain = /^[\u0000-\u007f]*$/;
/** The marks of running text, with the addresses of links: a reader does not see them. */
const marks = /\]\([^\s()\]]*\)|[*[\]]/g;

/** A text as it is compared: without case and accents, and with å, æ and ø as aa, ae and oe. */
export const fold = (text: string): string => spell(lower(text), spellings);

/** The words that a reader looks for, as they are compared. */
export const searchWords = (query: string): string[] =>
  fold(query)
    .split(/[\s,;"«»“”]+/)
    .filter((word) => word !== '');

/**
 * All that a document is found by, in every language it has, as it is compared: a word is found where
 * `text.includes(word)`. What is written with å, æ or ø stands in it twice, also as those write it who leave marks out.
 */
export function searchText(item: CollectionItem): string {
  const text = lower(wordsOf(item).join('\n'));
  const careless = text
    .split(/\s+/)
    .filter((word) => nordic.test(word))
    .join(' ');
  return careless
    ? `${spell(text, spellings)}\n${spell(careless, carelessSpellings)}`
    : spell(text, spellings);
}

const lower = (text: string): string => {
  const small = text.toLowerCase();
  return plain.test(small) ? small : small.normalize('NFC');
};

const spell = (text: string, letters: Record<string, string>): string =>
  plain.test(text)
    ? text
    : text
        .replace(special, (letter) => letters[letter] ?? letter)
        .normalize('NFD')
        .replace(accents, '');

function wordsOf(item: CollectionItem): string[] {
  const texts = [item.name, ...(item.tags ?? [])];
  const running: (Localized | undefined)[] = [];
  const names: (string | undefined)[] = [];
  if (item.type === 'story') {
    running.push(item.lead);
    names.push(item.byline?.name);
  } else {
    const {alternateNames = [], places = [], people = [], summary} = item;
    texts.push(...alternateNames, ...places.map(({name}) => name));
    running.push(summary);
    names.push(...people.map(({name}) => name));
  }
  if (item.type === 'organisation') {
    texts.push(...(item.services ?? []));
    names.push(item.legalName);
  }
  if (item.type === 'project' && item.theme) texts.push(item.theme);
  if (item.type === 'event')
    names.push(...(item.contributors ?? []).map(({person}) => person.name));
  return [
    ...texts.flatMap(inEveryLanguage),
    ...running.flatMap(inEveryLanguage).map((text) => text.replace(marks, '')),
    ...names.filter((name) => name !== undefined),
  ];
}

function inEveryLanguage(text: Localized | undefined): string[] {
  if (typeof text !== 'object') return text === undefined ? [] : [text];
  return languages.flatMap((language) => text[language] ?? []);
}
