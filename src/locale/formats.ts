/** How a browser is asked to make a format. */
type Make<Format, Options> = new (locales: string[], options: Options) => Format;

// A browser takes longer to make a format than to write with it a hundred times.
const made = new Map<string, unknown>();

/** A format of the browser's own, made once for the same languages and options: `formatOf(Intl.NumberFormat, ['nb'], {})`. */
export function formatOf<Format, Options extends object>(
  format: Make<Format, Options>,
  locales: readonly string[],
  options: NoInfer<Options>,
): Format {
  let key = format.name + locales[0];
  for (const option of Object.values(options)) key += option;
  const known = made.get(key) ?? new format([...locales], options);
  made.set(key, known);
  return known as Format;
}
