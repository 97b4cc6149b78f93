/** One mistake in a profile: where it is, what was expected there and what was found, in words an editor understands. */
export interface Problem {
  /** The way to the mistake in the file as it was written, as `people[0].name`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

const longestQuote = 60;

/** Says what a value is: its text or number, or what kind of thing it is. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  if (typeof value === 'string') return `“${shorten(value)}”`;
  if (typeof value === 'object') return 'a group of fields';
  // A big number takes minutes to be written.
  return typeof value === 'bigint' ? 'a BigInt' : shorten(String(value));
}

/** Writes a path as editors know it from their tools: `items[3].name`. */
export function describePath(path: readonly (string | number)[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    return written ? `${written}.${step}` : step;
  }, '');
}

function shorten(text: string): string {
  // A character has two halves at most.
  const characters = [...text.slice(0, 2 * longestQuote + 2)];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : text;
}
