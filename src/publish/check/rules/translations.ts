import {describePath} from '../../../data/problem.js';
import {documentOf, isFields, stepsTo, type Fields, type Spot} from '../walk.js';
import type {Report} from './rule.js';
import {wordingsOf} from './wordings.js';

/** Texts that are sentences, and so are not the same in two languages when they stand as one plain string. */
const prose = new Set<string | number>([
  ...[
    'alt',
    'answer',
    'attribution',
    'caption',
    'earmark',
    'goals',
    'items',
    'lead',
    'ownership',
    'question',
    'seeking',
  ],
  ...['services', 'summary', 'text', 'title', 'transcript', 'vision'],
]);
/** How many fields a message names. */
const most = 5;

/**
 * Texts that lack a language which the document otherwise has: said once a document, with the fields. English is missing
 * from a document that has none of it, too; of bokmål and nynorsk one is enough, unless most texts have both.
 */
export function checkTranslations(texts: readonly Spot[], report: Report): void {
  for (const [document, spots] of byDocument(texts)) {
    const {language = 'nb'} = document;
    const lines = spots.map((spot) => ({
      spot,
      has: new Set(wordingsOf(spot).map(({language}) => language)),
    }));
    const spoken = lines.filter(
      ({spot, has}) => has.size > 0 && (isFields(spot.value) || isProse(spot)),
    );
    if (spoken.length === 0) continue;
    const lacking = (code: string) =>
      spoken.filter(({has}) => !has.has(code)).map(({spot}) => spot);
    tell('en', lacking('en'), spoken.length);
    const norwegian = spoken
      .filter(({has}) => !has.has('nb') && !has.has('nn'))
      .map(({spot}) => spot);
    if (language !== 'en' && norwegian.length < spoken.length) tell('nb', norwegian, spoken.length);
    for (const code of ['nb', 'nn']) {
      const without = lacking(code).filter((spot) => !norwegian.includes(spot) && !isSame(spot));
      if (without.length * 2 < spoken.length) tell(code, without, spoken.length);
    }
  }

  function tell(code: string, spots: readonly Spot[], of: number): void {
    const [first] = spots;
    if (!first) return;
    const names = spots.slice(0, most).map((spot) => describePath(stepsTo(spot)));
    const fields = names.join(', ') + (spots.length > most ? ' …' : '');
    const key = spots.length === of ? 'no-translation' : 'translation';
    report(first, key, {values: {language: code, fields, number: spots.length}});
  }
}

/** Tells whether a text is the same in the languages that it has: a name. */
function isSame(spot: Spot): boolean {
  const texts = new Set(wordingsOf(spot).map(({text}) => text));
  return texts.size === 1 && wordingsOf(spot).length > 1;
}

function isProse({key, above, value}: Spot): boolean {
  const name = typeof key === 'number' ? (above?.key ?? '') : key;
  return prose.has(name) && /\p{L}\s+\p{L}+\s+\p{L}/u.test(String(value));
}

function byDocument(texts: readonly Spot[]): Map<Fields, Spot[]> {
  const groups = new Map<Fields, Spot[]>();
  for (const spot of texts) {
    const document = documentOf(spot);
    const group = groups.get(document);
    if (group) group.push(spot);
    else groups.set(document, [spot]);
  }
  return groups;
}
