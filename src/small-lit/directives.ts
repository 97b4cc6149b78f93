import {Template} from './template.js';

/** Content that is made anew only when something that it depends on has changed. */
export class Guarded {
  readonly dependencies: readonly unknown[];
  readonly make: () => unknown;

  constructor(dependencies: readonly unknown[], make: () => unknown) {
    this.dependencies = dependencies;
    this.make = make;
  }

  equals(other: Guarded | undefined): boolean {
    return this.dependencies.every((each, at) => each === other?.dependencies[at]);
  }
}

export const guard = (dependencies: readonly unknown[], make: () => unknown): Guarded =>
  new Guarded(dependencies, make);

/** A list whose items keep their nodes wherever they move. */
export const repeat = <T>(
  items: readonly T[],
  keyOf: (item: T, at: number) => unknown,
  draw: (item: T, at: number) => Template,
): Template[] =>
  items.map((item, at) => {
    const drawn = draw(item, at);
    drawn.key = keyOf(item, at);
    return drawn;
  });

/** A property that a reader changes too; every property is set only where it differs, so there is nothing to do. */
export const live = <T>(value: T): T => value;
