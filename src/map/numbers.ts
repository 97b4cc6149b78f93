/**
 * Whole numbers as printable text, small ones as one character each. Text is what a script can hold without loss, and
 * what brotli makes smallest (see `docs/decisions/basemap.md`).
 */

/** All that is printable but the bar, which may part texts, and what a string in a script would have to escape. */
const alphabet = [...new Uint8Array(95).keys()]
  .map((place) => String.fromCharCode(32 + place))
  .filter((character) => !'|"\'`\\$'.includes(character))
  .join('');
/** Characters before this one end a number; those from it on say that more comes. */
const last = 74;
const more = alphabet.length - last;

/** The number that each character stands for; -1 for those that stand for none. A list is found in faster than a map is. */
const codes = new Int8Array(128).fill(-1);
// By forEach, here and elsewhere: old libraries replace a list's entries() by one of their own.
[...alphabet].forEach((character, code) => {
  codes[character.charCodeAt(0)] = code;
});

/** Text of a list of whole numbers, negative ones among them. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => writeNumber(number < 0 ? -2 * number - 1 : 2 * number)).join('');
}

function writeNumber(number: number): string {
  let text = alphabet.charAt(number % last);
  for (let rest = Math.floor(number / last); rest > 0; rest = Math.floor((rest - 1) / more)) {
    text = alphabet.charAt(last + ((rest - 1) % more)) + text;
  }
  return text;
}

/** Reads, one after another, the numbers of a text that `writeNumbers` made. */
export class NumberReader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number, which may be negative. */
  next(): number {
    let high = 0;
    for (;;) {
      const code = codes[this.#text.charCodeAt(this.#place)] ?? -1;
      this.#place += 1;
      if (code < 0) throw new RangeError(`No number at ${this.#place - 1} of the text.`);
      if (code < last) {
        const number = high * last + code;
        return number % 2 ? -(number + 1) / 2 : number / 2;
      }
      high = high * more + code - last + 1;
    }
  }

  /** Lists as long as the next number says, item by item. */
  list<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    // Not Array.from: old libraries replace it by one of their own.
    for (let left = this.next(); left > 0; left -= 1) items.push(read());
    return items;
  }
}
