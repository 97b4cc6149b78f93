/** How a language marks what is said, and what comes between that and who said it. */
export interface Quoted {
  /** The words with their quotation marks, where they have any. */
  readonly said: string;
  /** What stands before the attribution: `, ` or only a space. */
  readonly before: string;
}

const endsItself = /[?!…:]["»”']*$/;

/**
 * Words that are quoted, as Norwegian («…», with the comma after the mark) or English (“…,” with the comma inside) writes
 * them. A paraphrase has no marks. Before an attribution a full stop gives way to a comma.
 */
export function quoted(
  text: string,
  language: string,
  {marked, attributed}: {marked: boolean; attributed: boolean},
): Quoted {
  const english = language === 'en';
  const words = attributed ? text.trim().replace(/([^.])\.$/, '$1') : text.trim();
  const ended = endsItself.test(words);
  const comma = attributed && !ended;
  const inside = comma && english && marked ? `${words},` : words;
  const [open, close] = english ? ['“', '”'] : ['«', '»'];
  return {
    said: marked ? `${open}${inside}${close}` : inside,
    before: comma && !(english && marked) ? ', ' : ' ',
  };
}
