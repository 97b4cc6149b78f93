import type {Code} from './messages/catalogue.js';

/** The way to a value in a file: names of fields and places in lists. */
export type Steps = readonly (string | number)[];

/** What the sentences of a message name. */
export type Values = Readonly<Record<string, string | number>>;

/** Where something stands in a file; both count from 1, columns in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What the checker has found, before it is put into words of a language. */
export interface Finding {
  /** An error is left out by the widgets, or leads nowhere; a hint is shown, but is probably not what was meant. */
  readonly severity: 'error' | 'hint';
  readonly code: Code;
  readonly steps: Steps;
  /** Points at the field's name rather than its value. */
  readonly atName?: boolean;
  /** Known already where the file could not be parsed. */
  readonly position?: Position;
  readonly values?: Values;
  /** What stands in the file; described in the reader's language unless the message says it itself. */
  readonly found?: unknown;
  /** The key of the rule in `src/data/expectations.ts` that was broken. */
  readonly rule?: string;
  /** The words that would have been right, where there is a list of them. */
  readonly oneOf?: readonly string[];
  /** What to write instead, where that can be told. */
  readonly suggestion?: string;
}
