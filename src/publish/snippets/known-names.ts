import {isPersonField} from './person-fields.js';

/** The people whom a document tells of, and how a text may name them. */
export class KnownPeople {
  /** Whole names, as they are written. */
  readonly names: ReadonlySet<string>;
  readonly #words: RegExp | undefined;

  constructor(document: unknown) {
    const people = new Set<string>();
    const others = new Set<string>();
    visit(document, false);
    this.names = people;
    const taken = new Set([...others].flatMap(wordsOf));
    const parts = [...people].flatMap(wordsOf).filter((word) => isName(word) && !taken.has(word));
    if (parts.length > 0) this.#words = asWords(new Set(parts));

    function visit(value: unknown, isPerson: boolean): void {
      if (Array.isArray(value)) value.forEach((each) => visit(each, isPerson));
      else if (typeof value === 'object' && value !== null) {
        const {name} = value as {name?: unknown};
        for (const text of textsOf(name)) (isPerson ? people : others).add(text);
        for (const [key, each] of Object.entries(value)) visit(each, isPersonField(key, value));
      }
    }
  }

  /**
   * Whether a text names one of them, by the whole name or a part of it. A part that is also in the name of an organisation
   * or a place (Berg, Dal) says too little.
   */
  namedIn(text: string): boolean {
    return (
      [...this.names].some((name) => text.includes(name)) || (this.#words?.test(text) ?? false)
    );
  }
}

function textsOf(name: unknown): string[] {
  if (typeof name === 'string') return [name];
  if (typeof name !== 'object' || name === null) return [];
  return Object.values(name).filter((text): text is string => typeof text === 'string');
}

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}]+/gu) ?? [];

/** Initials and particles (av, von) are in too many texts. */
const isName = (word: string): boolean => word.length > 2 && /^\p{Lu}/u.test(word);

/** The words by themselves, and in the genitive. Letters alone need no escape. */
const asWords = (words: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(${[...words].join('|')})s?(?![\\p{L}\\p{M}])`, 'u');
