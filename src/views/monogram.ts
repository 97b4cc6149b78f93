const legalForm = /^(as|asa|ans|da|sa|ks|ab|inc|ltd|gmbh)\.?$/i;

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * The one or two letters that stand for a name where there is no picture: `PP` for Precise Prediction AS. Of scripts from
 * right to left it is one: Arabic letters would join, and beside another script the two would change places.
 */
export function initials(name: string): string {
  const words = name.split(/[\s/–-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => !legalForm.test(word));
  const chosen = telling.length > 0 ? telling : words;
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : chosen;
  const letters = ends.map((word) => firstLetter(word ?? ''));
  return rightToLeft.test(letters.join('')) ? (letters[0] ?? '') : letters.join('');
}

/** A name without what says how a company is registered: `Kantega` for Kantega AS. */
export const withoutLegalForm = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => !legalForm.test(word))
    .join(' ');

// Made once: a list has many names.
let graphemes: Intl.Segmenter | undefined;

/**
 * A letter that nothing can be a part of, since another of Latin's or nothing follows. Asking the browser where letters end
 * takes it ten milliseconds the first time.
 */
const plainStart = /^[\w\u00c0-\u024f](?=[ -~\u00c0-\u024f]|$)/;

function firstLetter(word: string): string {
  // A letter may be several code points: cut where a reader would.
  const letters = word.replace(/^[^\p{L}\p{N}]+/u, '');
  if (plainStart.test(letters)) return letters.charAt(0).toLocaleUpperCase('nb');
  graphemes ??= new Intl.Segmenter('nb', {granularity: 'grapheme'});
  const [first] = graphemes.segment(letters);
  return (first?.segment ?? '').toLocaleUpperCase('nb');
}
