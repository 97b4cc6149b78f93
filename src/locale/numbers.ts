/** A number as one writes it in a language: with its thousands apart. */
export const writeNumber = (value: number, language: string): string =>
  // A browser without a language would answer in its own: name the next best.
  value < 1000 ? String(value) : value.toLocaleString([language, 'nb', 'no']);

/**
 * Whether a number is written with the same digits in every language we have. A page's first number format takes a browser ten
 * milliseconds, a phone forty: most numbers of a card do without.
 */
export const isWrittenAlike = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < 1000;
