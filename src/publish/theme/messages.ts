import type {TerminalLanguage} from '../terminal.js';
import type {ProblemCode} from './problem.js';
import {en} from './words/en.js';
import {nb} from './words/nb.js';
import {nn} from './words/nn.js';

type Details = Readonly<Record<string, string>>;

/** Everything `spotlight theme` says. */
export interface ThemeWords {
  readonly problems: Readonly<Record<ProblemCode, (details: Details) => string>>;
  readonly modes: Readonly<Record<'light' | 'dark', string>>;
  readonly warning: string;
  readonly made: (properties: number, pairs: number, file: string) => string;
  readonly notMade: (errors: number) => string;
  readonly noFile: string;
  readonly unreadable: (file: string) => string;
  readonly unwritable: (file: string, reason: string) => string;
  readonly badOption: (reason: string) => string;
  readonly badLanguage: (found: string) => string;
  readonly usage: string;
}

export const words: Readonly<Record<TerminalLanguage, ThemeWords>> = {nb, nn, en};
