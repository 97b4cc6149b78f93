/** A piece of running text: characters, or a mark around other pieces. */
export type Piece =
  | string
  | {readonly mark: 'strong' | 'emphasis'; readonly pieces: readonly Piece[]}
  | {readonly mark: 'link'; readonly pieces: readonly Piece[]; readonly address: string};

export type Paragraph = readonly Piece[];

type Mark = 'strong' | 'emphasis' | 'link';

/** What a mark has gathered since it was opened; the outermost has no mark. */
interface Open {
  readonly mark?: Mark;
  readonly written: string;
  readonly pieces: Piece[];
}

/** What only a text with marks has. */
const special = /[*[\]\\]/;
const longestAddress = 2048;
const written = {strong: '**', emphasis: '*', link: '['} as const;

/**
 * Reads running text (format.md, rule 4): paragraphs at blank lines, `**strong**`, `*emphasis*` and `[label](address)`.
 * A mark without its partner, or after a backslash, is the characters it is. One pass; time grows with length alone.
 */
export function scanRunningText(text: string): Paragraph[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => (special.test(paragraph) ? new Scanner(paragraph).scan() : [paragraph]));
}

class Scanner {
  readonly #text: string;
  readonly #open: Open[] = [{written: '', pieces: []}];
  #at = 0;
  #nextParenthesis = -1;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Paragraph {
    const plain = /[^*[\]\\]+/y;
    while (this.#at < this.#text.length) {
      plain.lastIndex = this.#at;
      const characters = plain.exec(this.#text)?.[0];
      if (characters) this.#take(characters);
      else this.#readMark();
    }
    while (this.#open.length > 1) this.#giveUp();
    return this.#top.pieces;
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  #readMark(): void {
    const character = this.#text[this.#at];
    if (character === '\\') this.#readEscape();
    else if (character === '*') this.#readStars();
    else if (character === '[') this.#start('link');
    else this.#endLink();
  }

  #readEscape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    const escapes = /[*[\]()\\]/.test(next);
    if (escapes) this.#at++;
    this.#take(escapes ? next : '\\');
  }

  #readStars(): void {
    const run = /\*+/y;
    run.lastIndex = this.#at;
    const stars = run.exec(this.#text)?.[0] ?? '*';
    const count = stars.length;
    // No marks meet in so many: they hide a word, or draw a line.
    if (count > 3) {
      this.#take(stars);
      return;
    }
    // `***` ends the inner mark first.
    const single = count === 1 || (count === 3 && this.#top.mark === 'emphasis');
    const mark = single ? 'emphasis' : 'strong';
    const length = written[mark].length;
    const touchesBefore = /\S/.test(this.#text[this.#at - 1] ?? ' ');
    const touchesAfter = /\S/.test(this.#text[this.#at + length] ?? ' ');
    if (touchesBefore && this.#isOpen(mark)) this.#end(mark);
    else if (touchesAfter && !this.#isOpen(mark)) this.#start(mark);
    else this.#take(written[mark]);
  }

  #endLink(): void {
    const empty =
      this.#top.mark === 'link' && !this.#top.pieces.some((piece) => /\S/.test(String(piece)));
    const address = this.#isOpen('link') && !empty ? this.#readAddress() : undefined;
    if (address === undefined) {
      this.#take(']');
      return;
    }
    this.#end('link', address);
    this.#at += address.length + 2;
  }

  /** The address behind `](`, which may hold one pair of parentheses. */
  #readAddress(): string | undefined {
    const start = this.#at + 2;
    if (this.#text[this.#at + 1] !== '(') return undefined;
    const first = this.#parenthesisFrom(start) - start;
    if (first > longestAddress) return undefined;
    const reach = this.#text.slice(start, start + longestAddress + 1);
    const paired = reach.slice(0, first).includes('(');
    // The second one may close another link, which has to find it then: it is not remembered.
    const end = paired ? reach.indexOf(')', first + 1) : first;
    const address = reach.slice(0, Math.max(end, 0));
    return end < reach.length && /^\S+$/.test(address) ? address : undefined;
  }

  // Looked for once for all the marks before it, or a text full of `](` would take its length squared.
  #parenthesisFrom(start: number): number {
    if (this.#nextParenthesis < start) {
      const found = this.#text.indexOf(')', start);
      this.#nextParenthesis = found < 0 ? this.#text.length : found;
    }
    return this.#nextParenthesis;
  }

  #isOpen(mark: Mark): boolean {
    return this.#open.some((open) => open.mark === mark);
  }

  #start(mark: Mark): void {
    // Marks do not hold their own kind: of two brackets in a row the inner one counts.
    while (this.#isOpen(mark)) this.#giveUp();
    this.#open.push({mark, written: written[mark], pieces: []});
    this.#at += written[mark].length;
  }

  #end(mark: Mark, address = ''): void {
    while (this.#top.mark !== mark) this.#giveUp();
    const {pieces} = this.#open.pop() as Open;
    this.#at += mark === 'link' ? 1 : written[mark].length;
    this.#top.pieces.push(mark === 'link' ? {mark, pieces, address} : {mark, pieces});
  }

  /** Takes the innermost open mark for the characters it is. */
  #giveUp(): void {
    const {written, pieces} = this.#open.pop() as Open;
    this.#add(written);
    pieces.forEach((piece) =>
      typeof piece === 'string' ? this.#add(piece) : this.#top.pieces.push(piece),
    );
  }

  #take(characters: string): void {
    this.#add(characters);
    this.#at += characters.length;
  }

  #add(characters: string): void {
    const {pieces} = this.#top;
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + characters;
    else pieces.push(characters);
  }
}
