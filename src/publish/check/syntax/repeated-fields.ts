import {visit} from 'jsonc-parser';
import type {Finding} from '../finding.js';
import {isFields} from '../walk.js';

/** Fields that stand twice in one group: JSON keeps the last one alone, and says nothing. */
export function repeatedInJson(text: string, value: unknown): readonly Finding[] {
  // Reading every file for this would cost more than reading it for all else: names are counted first.
  return countNames(text) === countFields(value) ? [] : find(text);
}

const nameOrText = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

function countNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(nameOrText)) if (colon !== undefined) count++;
  return count;
}

function countFields(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countFields(item), 0);
  if (!isFields(value)) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + 1 + countFields(item), 0);
}

function find(text: string): Finding[] {
  const findings: Finding[] = [];
  const groups: Map<string, number>[] = [];
  visit(text.replace(/^\ufeff/, ' '), {
    onObjectBegin: () => void groups.push(new Map()),
    onObjectEnd: () => void groups.pop(),
    onObjectProperty: (name, _offset, _length, line, column, path) => {
      const seen = groups.at(-1);
      const first = seen?.get(name);
      if (first === undefined) seen?.set(name, line + 1);
      else {
        findings.push({
          severity: 'error',
          code: 'repeated-field',
          steps: [...path(), name],
          position: {line: line + 1, column: column + 1},
          found: name,
          values: {line: first},
        });
      }
    },
  });
  return findings;
}
