import type {Steps} from './finding.js';
import type {Part, Shape} from './schema-tree.js';

/** The group of fields that a value is, as far as anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value in a file, what the format has at its place, and the way up from it. */
export interface Spot {
  readonly value: unknown;
  readonly key: string | number;
  readonly above: Spot | undefined;
  readonly part: Part | undefined;
  readonly shape: Shape;
}

/** Visits every value of a file that the format knows, in the order they stand. */
export function walk(value: unknown, shape: Shape, visit: (spot: Spot) => void): void {
  step({value, key: '', above: undefined, part: shape.part, shape});

  function step(start: Spot): void {
    const spot = settled(start);
    visit(spot);
    const {fields, item} = spot.shape;
    if (item && Array.isArray(spot.value)) {
      spot.value.forEach((entry, place) => go(entry, place, spot, item));
    } else if (fields && isFields(spot.value)) {
      for (const [name, entry] of Object.entries(spot.value)) {
        const field = fields.get(name);
        if (field) go(entry, name, spot, field);
      }
    }
  }

  function go(entry: unknown, key: string | number, above: Spot, next: Shape): void {
    if (entry !== null && entry !== undefined) {
      step({value: entry, key, above, part: next.part, shape: next});
    }
  }
}

/** Chooses, where there are several shapes, the one that the value was meant to have. */
function settled(spot: Spot): Spot {
  let {shape, part} = spot;
  for (let next = memberFor(shape, spot.value); next; next = memberFor(shape, spot.value)) {
    shape = next;
    part ??= next.part;
  }
  return shape === spot.shape ? spot : {...spot, shape, part};
}

function memberFor({byType, members}: Shape, value: unknown): Shape | undefined {
  if (!isFields(value)) return members?.find(({part, fields}) => part && !fields);
  if (byType) return byType.get(String(value['type']));
  return members?.find((member) => member.fields ?? member.members);
}

/** Tells whether a value is a group of fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list; an empty one where it is none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The way from the file's root to a value. */
export function stepsTo(spot: Spot): Steps {
  return spot.above ? [...stepsTo(spot.above), spot.key] : [];
}

/** The nearest part of a kind around a value. */
export function around(spot: Spot, part: Part): Spot | undefined {
  let above = spot.above;
  while (above && above.part !== part) above = above.above;
  return above;
}

/** The document that a value stands in; in a collection that is the item. */
export const documentOf = (spot: Spot): Fields => {
  const document = spot.part === 'Document' ? spot : around(spot, 'Document');
  return isFields(document?.value) ? document.value : {};
};
