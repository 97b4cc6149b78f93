import {en} from './en/index.js';
import {nb} from './nb/index.js';
import {nn} from './nn/index.js';
import type {TerminalLanguage} from '../../terminal.js';

/** Names a message. */
export type Code = keyof typeof en.messages;

/** What was expected, what was found (where the value alone does not say it) and how to mend it. */
export interface Message {
  readonly expected: string;
  readonly found?: string;
  readonly mend: string;
}

/** What every language must answer for. */
export interface Catalogue {
  readonly messages: Readonly<Record<Code, Message>>;
  /** What the rules of the format expect, by the keys of `src/data/expectations.ts`. */
  readonly rules: Readonly<Record<keyof typeof en.rules, Omit<Message, 'found'>>>;
  readonly frames: Readonly<Record<keyof typeof en.frames, string>>;
}

/** The messages of every language that the command speaks. */
export const catalogues: Readonly<Record<TerminalLanguage, Catalogue>> = {en, nb, nn};
