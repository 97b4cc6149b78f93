import {parse, printParseErrorCode, type ParseError} from 'jsonc-parser';
import type {Finding, Values} from '../finding.js';
import {lineCounter} from '../locate.js';
import {firstOpen} from './unclosed.js';

/** Why a text is no JSON, and where it is to be mended. */
export interface Explanation {
  readonly code: Finding['code'];
  readonly offset: number;
  readonly values?: Values;
  readonly found?: unknown;
}

/** Finds the cause of the first mistake that a JSON reader stumbles over. */
export function explainJson(text: string): Explanation {
  if (text.trim().replace('\ufeff', '') === '') return {code: 'empty-file', offset: 0};
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(text);
  if (conflict) return {code: 'merge-conflict', offset: conflict.index};
  if (/^\s*</.test(text)) return {code: 'html-file', offset: text.indexOf('<')};
  const errors: ParseError[] = [];
  parse(text.replace(/^\ufeff/, ' '), errors, {disallowComments: true, allowTrailingComma: false});
  const [first] = errors.sort((one, other) => one.offset - other.offset);
  if (!first) return {code: 'json', offset: 0};
  return explain(text, printParseErrorCode(first.error), first.offset, first.length);
}

function explain(text: string, error: string, offset: number, length: number): Explanation {
  const rest = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const token = text.slice(offset, offset + Math.max(length, 1));
  if (error === 'InvalidCommentToken' || /^(?:\/\/|\/\*|#)/.test(rest))
    return {code: 'comment', offset};
  if (error === 'UnexpectedEndOfComment') return {code: 'comment', offset};
  if (error === 'InvalidEscapeCharacter' || error === 'InvalidUnicode') {
    const place = offset + Math.max(token.search(/\\(?!["\\/bfnrt]|u[\da-f]{4})/i), 0);
    return {code: 'escape', offset: place, found: text.slice(place, place + 2)};
  }
  if (error === 'UnexpectedEndOfString' || error === 'InvalidCharacter') {
    return explainString(text, offset, token);
  }
  if (/^['‘’`´]/.test(rest)) return {code: 'single-quotes', offset, found: wordAt(rest)};
  if (/^[“”„«»″]/.test(rest)) return {code: 'curly-quotes', offset, found: wordAt(rest)};
  if (/^,/.test(rest) && /[[{,]$/.test(before)) return {code: 'extra-comma', offset};
  const comma = before.length - 1;
  if (before.endsWith(',') && /^[\]}]/.test(rest)) return {code: 'trailing-comma', offset: comma};
  if (/\d,$/.test(before) && /^\d/.test(rest) && before.length === offset)
    return explainComma(text, offset);
  if (/\d$/.test(before) && before.length === offset && /^\d/.test(rest))
    return leadingZero(text, offset);
  if (/^[+.]\d/.test(rest) || /^0\d/.test(rest))
    return {code: 'number', offset, found: wordAt(rest)};
  if (/^(?:-?\d[\w.]*|-\w*)/.test(rest) && error !== 'CommaExpected') {
    return /[:[,]$/.test(before)
      ? {code: 'number', offset, found: wordAt(rest)}
      : missingComma(before);
  }
  if (/^[\p{L}_$][\p{L}\d_$-]*\s*:/u.test(rest) && /[{,]$/.test(before)) {
    return {code: 'bare-name', offset, found: wordAt(rest)};
  }
  if (/^[\p{L}_$]/u.test(rest) && /[:[,]$/.test(before))
    return {code: 'bare-word', offset, found: wordAt(rest)};
  if (/:$/.test(before) && /^[,}\]]/.test(rest))
    return {code: 'no-value', offset: before.length - 1};
  if (error === 'ColonExpected')
    return {code: 'no-colon', offset: before.length, found: rest.slice(0, 1)};
  if (rest.trim() === '') return unclosed(text);
  if (error === 'EndOfFileExpected') return {code: 'text-after-end', offset, found: wordAt(rest)};
  if (/^[\]}]/.test(rest)) return {code: 'wrong-bracket', offset, found: rest[0]};
  if (error === 'CommaExpected' || /^["{[]/.test(rest)) return missingComma(before);
  return {code: 'json', offset, found: wordAt(rest)};
}

/** The comma belongs behind what stands before. */
const missingComma = (before: string): Explanation => ({
  code: 'missing-comma',
  offset: before.length,
});

function explainComma(text: string, offset: number): Explanation {
  const start = text.slice(0, offset - 1).search(/-?\d+$/);
  const found = `${text.slice(start, offset)}${/^\d*/.exec(text.slice(offset))?.[0] ?? ''}`;
  return {code: 'decimal-comma', offset: start, found, values: {number: found.replace(',', '.')}};
}

function leadingZero(text: string, offset: number): Explanation {
  const start = text.slice(0, offset).search(/-?\d+$/);
  return {code: 'number', offset: start, found: wordAt(text.slice(start))};
}

/** A text that does not end on its line, or that has a line break or tab inside. */
function explainString(text: string, offset: number, token: string): Explanation {
  const tab = token.indexOf('\t');
  if (tab >= 0) return {code: 'raw-tab', offset: offset + tab};
  const line = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const next = text.slice(offset + line.length).trimStart();
  // Where the next line begins a field, the mark at the end was forgotten; else the text goes on there.
  const forgotten = next === '' || /^(?:["}\]]|\/\/)/.test(next);
  return {
    code: forgotten ? 'unclosed-text' : 'raw-line-break',
    offset: forgotten ? offset : offset + line.length,
    found: line,
  };
}

function unclosed(text: string): Explanation {
  const open = firstOpen(text);
  if (!open) return {code: 'json', offset: text.trimEnd().length};
  const {line, column} = lineCounter(text)(open.offset);
  const values = {bracket: open.bracket === '{' ? '}' : ']', opened: open.bracket, line, column};
  return {code: 'unclosed', offset: text.trimEnd().length, values};
}

const wordAt = (rest: string): string => /^[^\s,:}\]]*|^./u.exec(rest)?.[0].slice(0, 30) ?? '';
