import {parseArgs} from 'node:util';
import {terminalLanguages, type TerminalLanguage} from '../terminal.js';

export const formats = ['text', 'json', 'github'] as const;

/** How `spotlight check` was called. */
export interface Options {
  readonly named: readonly string[];
  readonly language: TerminalLanguage;
  readonly format: (typeof formats)[number];
  readonly strict: boolean;
  /** How many remarks are shown; `Infinity` for all. */
  readonly max: number;
  readonly help: boolean;
}

/** A call that cannot be understood, with the option that it stumbles over and the words that it takes. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
  readonly option: string;
  readonly words: string;

  constructor(option: string, words = '') {
    super(`wrong call: ${option}`);
    this.option = option;
    this.words = words;
  }
}

/**
 * Reads what was written behind `spotlight check`.
 *
 * @throws {WrongCall}
 */
export function readOptions(args: readonly string[], language: TerminalLanguage): Options {
  const {values, positionals} = parse(args);
  const max = values.max === undefined ? Infinity : Number(values.max);
  if (!(max >= 0)) throw new WrongCall('max', '0, 1, 2 …');
  return {
    named: positionals,
    language: oneOf('lang', values.lang, terminalLanguages) ?? language,
    format: oneOf('format', values.format, formats) ?? 'text',
    strict: values.strict ?? false,
    max,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: {type: 'string'},
        format: {type: 'string'},
        strict: {type: 'boolean'},
        max: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new WrongCall(/'?(--?[\w-]+)/.exec((error as Error).message)?.[1] ?? '');
  }
}

function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word === undefined) throw new WrongCall(option, words.join(', '));
  return word;
}
