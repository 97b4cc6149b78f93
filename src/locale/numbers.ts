/** A number as one writes it in a language: with its thousands apart. */
export const writeNumber = (value: number, language: string): string =>
  // A browser without a language would answer in its own: name the next best.
  value < 1000 ? String(value) : value.toLocaleString([language, 'nb', 'no']);
