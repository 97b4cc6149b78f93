import type {TerminalLanguage} from '../terminal.js';
import type {Finding, Position, Values} from './finding.js';
import {catalogues, type Catalogue, type Code, type Message} from './messages/catalogue.js';
import {describePath} from '../../data/problem.js';

/** One finding in words, as it is printed. */
export interface Remark extends Position {
  readonly severity: Finding['severity'];
  readonly code: Code;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/** Codes whose suggestion is a guess, and put as a question. */
const guesses = new Set<Code>([
  ...([
    'word',
    'unknown-field',
    'unknown-language',
    'no-document',
    'no-picture',
    'no-file',
    'name-slip',
  ] as const),
  ...(['municipality', 'municipality-of-another-name', 'country'] as const),
]);
const longest = 60;

/** Puts what was found into words. */
export function compose(finding: Finding, position: Position, language: TerminalLanguage): Remark {
  const {severity, code, rule = '', oneOf, suggestion, steps} = finding;
  const {frames, messages, rules} = catalogues[language];
  const message: Message = code === 'rule' ? rules[rule as keyof typeof rules] : messages[code];
  const value = describe(finding.found, frames);
  const values = {
    ...named(finding.values ?? {}, frames),
    value,
    words: oneOf ? listed(oneOf, frames.or) : '',
  };
  const mend = fill(message.mend, values);
  const expected =
    code === 'word' && oneOf?.length === 1 ? String(oneOf[0]) : fill(message.expected, values);
  return {
    severity,
    code,
    ...position,
    path: describePath(steps),
    expected,
    found: message.found === undefined ? value : fill(message.found, values),
    mend: suggestion === undefined ? mend : suggested(code, suggestion, mend, frames),
  };
}

/** A number of things, in words. */
export const counted = (
  what: 'errors' | 'hints' | 'files',
  count: number,
  language: TerminalLanguage,
): string => fill(catalogues[language].frames[`${what}_${count === 1 ? 'one' : 'other'}`], {count});

/** Puts values into a sentence. */
export const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{\{([\w-]+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

function suggested(
  code: Code,
  suggestion: string,
  mend: string,
  frames: Catalogue['frames'],
): string {
  if (guesses.has(code)) return `${fill(frames.guess, {suggestion})} ${mend}`;
  const write = fill(frames.write, {suggestion});
  return code === 'rule' ? write : `${mend} ${write}`;
}

/** Languages by their names. */
function named(values: Values, frames: Catalogue['frames']): Values {
  const names = Object.entries(values).flatMap(([key, value]) => {
    if (!['language', 'marked', 'of'].includes(key)) return [];
    const name = frames[`language_${value}` as keyof typeof frames] ?? String(value);
    return [
      [key, name],
      [`${key}-code`, value],
    ] as const;
  });
  return {...values, ...Object.fromEntries(names)};
}

function describe(found: unknown, frames: Catalogue['frames']): string {
  if (found === undefined || found === null || found === '') return frames.nothing;
  if (Array.isArray(found)) return fill(frames.list, {count: found.length});
  if (typeof found === 'object') return frames.group;
  if (typeof found !== 'string') return JSON.stringify(found);
  const characters = [...found.replace(/\s+/g, ' ')];
  const text =
    characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
  return fill(frames.quoted, {text});
}

const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;
