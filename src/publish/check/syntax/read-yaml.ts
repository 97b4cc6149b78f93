import {parseDocument, type YAMLError} from 'yaml';
import {keepAsWritten} from '../../yaml-values.js';
import type {Finding} from '../finding.js';
import {lineCounter} from '../locate.js';
import {atRoot, type Parsed} from './parsed.js';

/** Reads YAML 1.2, with the same fields as JSON has. */
export function readYaml(text: string): Parsed {
  const format = 'yaml';
  if (text.trim() === '') {
    return {
      format,
      text,
      readable: false,
      findings: [atRoot('empty-file', {position: {line: 1, column: 1}})],
    };
  }
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent', schema: 'core'});
  const repeated = document.errors.filter(({code}) => code === 'DUPLICATE_KEY');
  const [first] = document.errors.filter(({code}) => code !== 'DUPLICATE_KEY');
  const positionOf = lineCounter(text);
  if (first) {
    return {
      format,
      text,
      readable: false,
      findings: [{...explain(first, text), position: positionOf(first.pos[0])}],
    };
  }
  keepAsWritten(document);
  const findings = repeated.map(({pos}) =>
    atRoot('repeated-field', {
      position: positionOf(pos[0]),
      found: wordAt(text, pos[0]),
      values: {line: '?'},
    }),
  );
  try {
    return {
      format,
      text,
      findings,
      value: document.toJS({maxAliasCount: 100}) as unknown,
      readable: true,
    };
  } catch {
    return {
      format,
      text,
      readable: false,
      findings: [atRoot('yaml', {position: {line: 1, column: 1}})],
    };
  }
}

function explain({code, message, pos}: YAMLError, text: string): Finding {
  const found = wordAt(text, pos[0]);
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.test(text);
  if (conflict) return atRoot('merge-conflict');
  if (code === 'TAB_AS_INDENT') return atRoot('yaml-tab');
  if (code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return atRoot('yaml-indent', {found});
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return atRoot('unclosed-text', {found});
  if (code === 'MULTIPLE_DOCS') return atRoot('text-after-end', {found});
  return atRoot('yaml', {found});
}

const wordAt = (text: string, offset: number): string =>
  /[^\r\n]*/.exec(text.slice(offset))?.[0].trim().slice(0, 40) ?? '';
