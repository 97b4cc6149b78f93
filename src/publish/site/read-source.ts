import {parse, type ParseError} from 'jsonc-parser';
import {parseDocument} from 'yaml';
import type {Problem} from '../../data/problem.js';
import {keepAsWritten} from '../yaml-values.js';

/** What a file says, and what is wrong with how it is written. */
export interface Source {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a file of JSON or YAML, which the ending of its name tells apart. */
export function readSource(name: string, text: string): Source {
  return name.endsWith('.json') ? readJson(text) : readYaml(text);
}

function readJson(text: string): Source {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return {value: JSON.parse(plain), problems: []};
  } catch {
    const errors: ParseError[] = [];
    parse(plain, errors, {disallowComments: true});
    const [line, column] = placeOf(plain, errors[0]?.offset ?? 0);
    return unreadable(`JSON (RFC 8259)`, `a mistake at line ${line}, column ${column}`);
  }
}

function readYaml(text: string): Source {
  const document = parseDocument(text, {version: '1.2', logLevel: 'silent'});
  const [error] = document.errors;
  if (error) {
    const {line, col} = error.linePos?.[0] ?? {line: 1, col: 1};
    return unreadable('YAML 1.2', `a mistake at line ${line}, column ${col}`);
  }
  keepAsWritten(document);
  try {
    return {value: document.toJS({maxAliasCount: 100}), problems: []};
  } catch {
    return unreadable('YAML with at most 100 aliases', 'more');
  }
}

const unreadable = (expected: string, found: string): Source => ({
  value: undefined,
  problems: [{path: '', expected, found}],
});

function placeOf(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
