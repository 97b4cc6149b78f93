/**
 * What a screen reader would say of an element, from its beginning to its end.
 */
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';

/** More phrases than any element has: a reader that goes in circles is a failure. */
const longest = 3_000;
const end = 'end of ';

/** A phrase, and the language of the voice that says it. */
interface Phrase {
  readonly words: string;
  readonly language: string;
}

/**
 * Reads an element as an outline: what is inside something stands further in, and a change of voice is marked with its
 * language: `[en] Read more`.
 */
export async function transcript(element: Element): Promise<string> {
  const lines: string[] = [];
  // The reader starts inside a shadow root: it does not find its way into one.
  for (const part of element.shadowRoot!.children) {
    if (part.localName !== 'style') lines.push(...outline(await listen(part as HTMLElement)));
  }
  return `${lines.join('\n')}\n`;
}

async function listen(container: HTMLElement): Promise<Phrase[]> {
  const heard: Phrase[] = [];
  await virtual.start({container});
  // After the end the reader is back where it began.
  const beginning = virtual.activeNode;
  do {
    const words = plain(await virtual.lastSpokenPhrase());
    if (words) heard.push({words, language: languageOf(virtual.activeNode)});
    if (heard.length > longest) throw new Error(`No end after “${words}”.`);
    await virtual.next();
  } while (virtual.activeNode !== beginning);
  await virtual.stop();
  return heard;
}

/** White space as one space; engines differ in whether they write spans of days as `22–24` or `22 – 24`. */
const plain = (phrase: string): string =>
  phrase
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) – (?=\d)/g, '–')
    .trim();

function outline(phrases: readonly Phrase[]): string[] {
  const ends = new Set(phrases.map(({words}) => words));
  const lines: string[] = [];
  const inside: string[] = [];
  let voice = '';
  for (const {words, language} of phrases) {
    if (words === end + (inside.at(-1) ?? '')) {
      inside.pop();
      continue;
    }
    const mark = language === voice ? '' : `[${language}] `;
    voice = language;
    lines.push('  '.repeat(inside.length) + mark + words);
    if (ends.has(end + words)) inside.push(words);
  }
  return lines;
}

/** The language that stands nearest to a node, as a browser tells it to a screen reader. */
function languageOf(node: Node | null): string {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('[lang]')?.getAttribute('lang') ?? '';
}
