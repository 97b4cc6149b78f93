import {
  findNodeAtLocation,
  parseTree,
  getNodeValue,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type {Report} from './problem.js';

/** A file's text as a value, and where each part of it stands. */
export interface JsonFile {
  readonly value: Readonly<Record<string, unknown>>;
  /** What the file is called in messages, if it is not the one that was named first. */
  readonly name: string | undefined;
  /** The line that a path begins on, from 1. */
  readonly lineOf: (path: readonly string[]) => number | undefined;
}

/** How many braces may stand in each other: readers go as deep as a file does. */
const deepest = 100;

/** Reads JSON; comments and commas too many are forgiven. Nothing, when it is no object. */
export function readJson(source: string, report: Report, name?: string): JsonFile | undefined {
  const text = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  if (depthOf(text) > deepest) {
    report({code: 'too-deep', level: 'error', paths: []});
    return undefined;
  }
  const tree = parseTree(text, errors, {allowTrailingComma: true});
  const [first] = errors;
  if (!tree || first) {
    const {line, column} = position(text, first?.offset ?? 0);
    report({code: 'not-json', level: 'error', paths: [], line, details: {column: String(column)}});
    return undefined;
  }
  if (tree.type !== 'object') {
    report({code: 'not-an-object', level: 'error', paths: [], line: 1});
    return undefined;
  }
  if (!isStrict(text)) report({code: 'not-strict-json', level: 'warning', paths: []});
  return {value: getNodeValue(tree) as Record<string, unknown>, name, lineOf: lines(text, tree)};
}

function lines(text: string, tree: Node): JsonFile['lineOf'] {
  return (path) => {
    const node = findNodeAtLocation(tree, [...path]);
    const offset = node?.parent?.offset ?? node?.offset;
    return offset === undefined ? undefined : position(text, offset).line;
  };
}

function position(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How deep braces and brackets stand in each other, those in texts apart. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += sign === '{' || sign === '[' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}
