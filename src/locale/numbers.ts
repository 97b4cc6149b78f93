// A browser takes longer to make one than to write a number with it.
const formats = new Map<string, Intl.NumberFormat>();

/** A number as one writes it in a language: with its thousands apart. */
export function writeNumber(value: number, language: string): string {
  // A browser without a language would answer in its own: name the next best.
  const format = formats.get(language) ?? new Intl.NumberFormat([language, 'nb', 'no']);
  formats.set(language, format);
  return format.format(value);
}
