import {isUtf8} from 'node:buffer';
import type {Finding} from '../finding.js';
import {atRoot} from './parsed.js';

/** The text of a file, and what is wrong with the way it was saved. */
export interface Decoded {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reads bytes as UTF-8; what was saved in another encoding is told, at the first letter that shows it. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    const marked = text.startsWith('\ufeff');
    const position = {line: 1, column: 1};
    return {
      text,
      findings: marked ? [atRoot('byte-order-mark', {severity: 'hint', position})] : [],
    };
  }
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  if (wide) {
    const finding = atRoot('encoding', {
      position: {line: 1, column: 1},
      values: {encoding: 'UTF-16'},
    });
    return {text: new TextDecoder(wide).decode(bytes), findings: [finding]};
  }
  // Every byte is a letter in this encoding, so that lines and columns stay right.
  const text = bytes.toString('latin1');
  const line = firstBadLine(bytes);
  const row = bytes.subarray(line.start, line.end).toString('latin1');
  const column = row.search(/[\u0080-\u00ff]/) + 1;
  const around = row.slice(Math.max(0, column - 11), column + 10).trim();
  const position = {line: line.number, column};
  return {
    text,
    findings: [atRoot('encoding', {position, found: around, values: {encoding: 'Windows-1252'}})],
  };
}

function firstBadLine(bytes: Buffer): {number: number; start: number; end: number} {
  let start = 0;
  for (let number = 1; ; number++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end)) || next < 0) return {number, start, end};
    start = end + 1;
  }
}
