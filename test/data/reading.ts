import {expect} from 'chai';
import {LoadError} from '../../src/data/load-error.js';
import {readDocument, type ReadDocument} from '../../src/data/read-document.js';

export const least = {type: 'organisation', id: 'fjell', name: 'Fjell'};
export const partners = {type: 'collection', id: 'partners', name: 'Partnere'};

/** What is left of an organisation with these fields, and what is said of the rest. */
export function read(fields: object) {
  const {document, problems} = readDocument({...least, ...fields});
  const {type, id, name, ...others} = document;
  expect({type, id, name}).to.deep.equal(least);
  return {left: others as Record<string, unknown>, problems};
}

/** The reason and the problems of something that cannot be read. */
export function refusal(input: unknown): LoadError {
  const result = outcome(input);
  if (result instanceof LoadError) return result;
  throw new Error('It was read.');
}

/** Reads anything, and lets nothing through but a document or our own error. */
export function outcome(input: unknown): ReadDocument | LoadError {
  try {
    return readDocument(input);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

/** Makes a value that cannot be changed, at any depth. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

/** Every way down to a text in a value. */
export function textPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textPaths(entry, [...path, key]));
}

/** A copy of a value with something else at the end of a path; the same where the path leads nowhere. */
export function withAt(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...value}) as Record<
    string,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, other);
  return copy;
}

/** Everything that a value consists of, itself included. */
function parts(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(parts)];
}

const plainKinds: unknown[] = [Object.prototype, Array.prototype];
const dangerousKeys = ['_$litType$', '_$litDirective$', 'nodeType', 'strings', '__proto__'];

/** Tells whether a template may meet this. */
function isPlain(part: unknown): boolean {
  if (typeof part !== 'object') return ['string', 'number', 'boolean'].includes(typeof part);
  const kind: unknown = Object.getPrototypeOf(part);
  return plainKinds.includes(kind) && !dangerousKeys.some((key) => Object.hasOwn(part!, key));
}

/** Throws where a value holds anything that a template must not meet. */
export function expectPlain(value: unknown): void {
  expect(parts(value).filter((part) => !isPlain(part))).to.deep.equal([]);
}

/** Words of the validator, and of code in general, that an editor is not to meet. */
const jargon = /invalid|input|undefined|null\b|zod|union|literal|string|NaN|object|array|regex|\[/i;

/** What may be found in a file: nothing, a text, a number and so on. */
const findings =
  /^(nothing|“[^]*”|a list of \d+|a group of fields|more|true|false|-?[\d.]+(e[+-]\d+)?|-?Infinity|NaN)$/;

/** Throws where an editor would not understand what is said of a file. */
export function expectPlainWords(problems: ReadDocument['problems']): void {
  for (const {path, expected, found} of problems) {
    expect(expected, path).to.match(/\S/).and.to.not.match(jargon);
    expect(expected, path).to.not.equal('something else');
    expect(found, path).to.match(findings);
  }
}
