import {documentOf, isFields, listOf, type Fields, type Spot} from '../walk.js';
import {firstDay, lastDay} from './calendar.js';
import type {Report, Rule} from './rule.js';
import {wordingsOf, wordsOf} from './wordings.js';

const marks: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '‘': '’',
  '”': '”',
  "'": "'",
  '»': '«',
};

/** Quotes: no marks of their own, somebody who signs, and roles that were held then. */
export const quotes: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  const {attribution, organisation, speakers, text} = value;
  for (const wording of wordingsOf({...spot, value: text, key: 'text', above: spot})) {
    const details = {below: ['text', ...wording.below], found: wording.text};
    if (isMarked(wording.text.trim())) report(spot, 'quote-marks', details);
    else if (/^[-–—]\s?\S/.test(wording.text.trim())) report(spot, 'quote-dash', details);
  }
  const signed = listOf(speakers).length > 0 || organisation !== undefined;
  if (!signed && wordsOf(attribution) === '') report(spot, 'unsigned');
  checkRoles(spot, value, report);
};

/** Tells whether one pair of quotation marks stands around the whole. */
function isMarked(text: string): boolean {
  const closing = marks[text[0] ?? ''];
  const end = text.replace(/[.,]$/, '');
  if (closing === undefined || end.length < 3 || !closing.includes(end.at(-1) ?? '')) return false;
  return ![...end.slice(1, -1)].some(
    (character) => closing.includes(character) && character !== '’',
  );
}

/** The year that a role began: `since 2021`, `(2021–)`, `director, 2021`; the 2030 of “Strategy 2030” is none. */
const began =
  /(?:\b(?:fra|frå|siden|sidan|since|from|fom|f\.o\.m\.?)\s+(?:\p{L}+\s+)?|\(|,\s*)((?:19|20)\d{2})\b|\b((?:19|20)\d{2})\s*[-–—]/giu;
const span = /\b((?:19|20)\d{2})\s*[-–—]\s*((?:19|20)\d{2})\b/;

/** A role may say its years in words; the quote, or the story that it stands in, has a date. */
function checkRoles(spot: Spot, {attribution, date, speakers}: Fields, report: Report): void {
  const said = date ?? documentOf(spot)['published'];
  const [first, last] = [firstDay(said)?.slice(0, 4), lastDay(said)?.slice(0, 4)];
  if (first === undefined || last === undefined) return;
  const roles = [
    ...listOf(speakers).map((speaker, place) => ({
      value: isFields(speaker) ? speaker['role'] : undefined,
      below: ['speakers', place, 'role'],
    })),
    {value: attribution, below: ['attribution']},
  ];
  for (const {value, below} of roles) {
    const words = wordsOf(value);
    const [from] = [...words.matchAll(began)]
      .map(([, since, start]) => since ?? start ?? '')
      .sort();
    const until = span.exec(words)?.[2];
    const values = {role: words, date: String(said)};
    if (from !== undefined && from > last)
      report(spot, 'role-after-quote', {below, values, found: words});
    else if (until !== undefined && until < first)
      report(spot, 'role-before-quote', {below, values, found: words});
  }
}
