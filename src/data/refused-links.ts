import {linkSchemes, parseAddress} from '../schema/parse-address.js';
import {ruleOf} from './expectations.js';
import type {Origins} from './origins.js';
import {describePath, describeValue, type Problem} from './problem.js';
import {scanRunningText, type Piece} from './running-text.js';

type Path = readonly (string | number)[];

/** A list or group of fields, and the way up from it. The path is written out only where a text has a link. */
interface Level {
  readonly value: object;
  readonly key: string | number;
  readonly above: Level | undefined;
}

/** Fields that hold running text wherever they stand (format.md, rule 4). */
const always = new Set(['lead', 'summary', 'transcript']);
/** Groups whose `text` is one plain line. */
const plain = ['quantity', 'rows', 'employees', 'memberCount', 'duration', 'amount', 'stated'];

/** The links in a file's running texts that we do not dare open. Their labels are shown; an editor is told. */
export function refusedLinks(file: unknown, origins: Origins): Problem[] {
  const problems: Problem[] = [];
  visit(file, '', undefined);
  return problems;

  function visit(value: unknown, key: string | number, above: Level | undefined): void {
    if (typeof value === 'string') {
      // Most texts have no link, and need not be read for one.
      if (value.includes('](')) look(value, pathTo(key, above));
    } else if (Array.isArray(value)) {
      const level = {value, key, above};
      value.forEach((item, index) => visit(item, index, level));
    } else if (typeof value === 'object' && value !== null) {
      // A heading's text is one plain line, unlike that of other blocks.
      if ('type' in value && value.type === 'heading') return;
      const level = {value, key, above};
      for (const [name, entry] of Object.entries(value)) visit(entry, name, level);
    }
  }

  function look(text: string, path: Path): void {
    if (!isRunningText(path)) return;
    for (const address of refusedIn(scanRunningText(text).flat())) {
      const found = describeValue(address);
      problems.push({path: describePath(path), expected: ruleOf('link-address'), found});
    }
  }

  function pathTo(key: string | number, level: Level | undefined): Path {
    if (!level) return [];
    const {value} = level;
    const step = Array.isArray(value) ? origins.placeOf(value, key as number) : key;
    return [...pathTo(level.key, level.above), step];
  }
}

function isRunningText(path: Path): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const last = ['nb', 'nn', 'en', 'se'].includes(names.at(-1) ?? '') ? names.at(-2) : names.at(-1);
  if (always.has(last ?? '')) return true;
  // A note's items are texts themselves.
  if (last === 'items') return true;
  return last === 'text' && !names.some((name) => plain.includes(name));
}

function refusedIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const inner = refusedIn(piece.pieces);
    const refused = 'address' in piece && !parseAddress(piece.address, linkSchemes);
    return refused ? [piece.address, ...inner] : inner;
  });
}
