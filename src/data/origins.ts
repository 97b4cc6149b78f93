/**
 * Remembers which place each item of a list had in the file, since items that count as missing or broken are taken out
 * and a problem must name the place that the editor sees.
 */
export class Origins {
  readonly #places = new WeakMap<readonly unknown[], number[]>();

  /** Notes the original places of a list's items, in order. */
  note(list: readonly unknown[], places: number[]): void {
    this.#places.set(list, places);
  }

  /** Notes that a list is a part of a longer one, which begins `offset` items earlier. */
  shift(list: readonly unknown[] = [], offset: number): void {
    const places = this.#places.get(list);
    if (places)
      this.note(
        list,
        places.map((place) => place + offset),
      );
  }

  /** The place in the file of the item that now stands at `index`. */
  placeOf(list: readonly unknown[], index: number): number {
    return this.#places.get(list)?.[index] ?? index;
  }

  /** Takes items out of a list, all at once: one by one, each would move all that follow it. */
  remove(list: unknown[], indices: ReadonlySet<number>): void {
    removeFrom(list, indices);
    removeFrom(this.#places.get(list) ?? [], indices);
  }
}

function removeFrom(list: unknown[], indices: ReadonlySet<number>): void {
  let kept = 0;
  for (let index = 0; index < list.length; index++) {
    if (!indices.has(index)) list[kept++] = list[index];
  }
  list.length = kept;
}
