import {isFields, type Spot} from '../walk.js';
import type {Rule} from './rule.js';
import {wordingsOf, type Wording} from './wordings.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words that one language has and the other has not. */
const norwegian = words(
  'og ikke ikkje som det på av til å er ble vart eller blei seg sine våre deres mellom hos også fra frå ved dei',
);
const english = words(
  'the and of with is are that which by their our was were this from have has not who its',
);
const bokmal = words(
  'ikke jeg noen hvordan hva hvem hvor være fra mer mye bare hun dere hver hvis etter gjøre kommer deres våre ingen flere',
);
const nynorsk = words(
  'ikkje eg nokon noko korleis kva kven kvar vere frå meir mykje berre ho dykk kvart dersom gjere kjem deira ein eit dei ingen fleire vår',
);

/** Texts in another language than they are marked as: copied into the wrong field, or not translated yet. */
export const wrongLanguages: Rule = (spot, report) => {
  const wordings = wordingsOf(spot);
  for (const wording of wordings) {
    const found = spokenIn(wording);
    if (found === undefined) continue;
    report(spot, 'wrong-language', {
      below: wording.below,
      found: wording.text,
      values: {language: found, marked: wording.language},
    });
  }
  checkCopies(spot, wordings, (wording, of) => {
    report(spot, 'not-translated', {
      below: wording.below,
      found: wording.text,
      values: {of, marked: wording.language},
    });
  });
};

function spokenIn({language, text}: Wording): string | undefined {
  if (language === 'se' || text.length < 25) return undefined;
  const all = wordsIn(text);
  if (language === 'en') {
    const found = count(all, norwegian);
    return found >= 3 && count(all, english) * 3 < found ? 'nb' : undefined;
  }
  const inEnglish = count(all, english);
  if (inEnglish >= 3 && count(all, norwegian) * 3 < inEnglish) return 'en';
  const [own, other] = language === 'nn' ? [nynorsk, bokmal] : [bokmal, nynorsk];
  const foreign = all.filter((word) => other.has(word) && !own.has(word)).length;
  const native = all.filter((word) => own.has(word) && !other.has(word)).length;
  return foreign >= 3 && native === 0 ? (language === 'nn' ? 'nb' : 'nn') : undefined;
}

/** English that is the Norwegian text, word for word. Names and single words may well be the same. */
function checkCopies(
  spot: Spot,
  wordings: readonly Wording[],
  tell: (wording: Wording, of: string) => void,
): void {
  if (!isFields(spot.value)) return;
  const copy = wordings.find(({language}) => language === 'en');
  const original = wordings.find(
    ({language, text}) => language !== 'en' && text.trim() === copy?.text.trim(),
  );
  if (!copy || !original || copy.text.trim().split(/\s+/).length < 4) return;
  // A name has hardly any of these words.
  const all = wordsIn(copy.text);
  const isSentence = count(all, norwegian) > 1 || count(all, english) > 1;
  if (isSentence && spokenIn(copy) === undefined && spokenIn(original) === undefined) {
    tell(copy, original.language);
  }
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}]+/u);

const count = (all: readonly string[], list: ReadonlySet<string>): number =>
  all.filter((word) => list.has(word)).length;
