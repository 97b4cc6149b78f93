import {findNodeAtLocation, parseTree, type Node} from 'jsonc-parser';
import {isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type ParsedNode} from 'yaml';
import type {Finding, Position, Steps} from './finding.js';

/** Finds where in its file a finding stands. */
export type Locate = (finding: Finding) => Position;

/** Prepares to find places in a text. Costs more than reading it, so it is for files with findings alone. */
export function locator(text: string, format: 'json' | 'yaml'): Locate {
  const offsetOf = format === 'json' ? inJson(text) : inYaml(text);
  const positionOf = lineCounter(text);
  return ({position, steps, atName}) => position ?? positionOf(offsetOf(steps, atName ?? false));
}

/** Turns offsets in a text into lines and columns. */
export function lineCounter(text: string): (offset: number) => Position {
  const starts = [0];
  for (const {index} of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1));
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1};
  };
}

type OffsetOf = (steps: Steps, atName: boolean) => number;

function inJson(text: string): OffsetOf {
  // A byte order mark is no part of the JSON.
  const tree = parseTree(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
  return (steps, atName) => {
    const node = tree && nearestNode(tree, steps);
    if (!node) return 0;
    const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return (atName ? property : undefined)?.offset ?? node.offset;
  };
}

/** What is missing has no place: what it is missing from has. */
function nearestNode(tree: Node, steps: Steps): Node | undefined {
  for (let length = steps.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node) return node;
  }
  return undefined;
}

function inYaml(text: string): OffsetOf {
  const document = parseDocument(text, {lineCounter: new LineCounter(), uniqueKeys: false});
  return (steps, atName) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [index, step] of steps.entries()) {
      const pair = isMap(node)
        ? node.items.find(({key}) => String(key) === String(step))
        : undefined;
      const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
      const last = index === steps.length - 1;
      const place = (last && atName ? startOf(pair?.key) : undefined) ?? startOf(next);
      if (next === undefined || place === undefined) break;
      [node, offset] = [next, place];
    }
    return offset;
  };
}

function startOf(node: unknown): number | undefined {
  if (isPair(node)) return startOf(node.key);
  return isNode(node) ? (node as ParsedNode).range[0] : undefined;
}
