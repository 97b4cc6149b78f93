import {scanRunningText, type Piece} from '../../../data/running-text.js';
import type {Spot} from '../walk.js';
import {checkLabel} from './links.js';
import type {Report, Rule} from './rule.js';
import {isRunning, wordingsOf, type Wording} from './wordings.js';

/** Markdown that is none of our three marks, and so is shown as the characters it is. */
const markdown: readonly [RegExp, string][] = [
  [/^#{1,6} \S/m, '#'],
  [/!\[[^\]]*\]\([^)]*\)/, '![…](…)'],
  [/(^|\s)__\S[^_]*__/, '__'],
  [/(^|\s)_[^\s_][^_\n]*_(?=[\s.,;:!?]|$)/, '_'],
  [/~~\S[^~]*~~/, '~~'],
  [/`[^`\n]+`/, '`'],
  [/^> \S/m, '>'],
  [/^(?:[-*•·] \S.*\r?\n\s*){1,}[-*•·] \S/m, '- '],
  [/^1[.)] \S.*\r?\n\s*2[.)] \S/m, '1.'],
  [/^\s*\|.*\|\s*\r?\n\s*\|[-: |]+\|/m, '|'],
];
const ourMarks = /\*\*\S[^*]*\*\*|\[[^\]]+\]\((?:https?:|mailto:|tel:|www\.)[^)]*\)/;

/** What a text says of itself: marks that are not read there, line breaks in what is one line. */
export const texts: Rule = (spot, report) => {
  const running = isRunning(spot);
  for (const wording of wordingsOf(spot)) {
    const {text, below} = wording;
    if (running) checkRunning(spot, wording, report);
    else {
      if (/\S\s*[\r\n]+\s*\S/.test(text)) report(spot, 'line-break', {below});
      const mark = ourMarks.exec(text)?.[0];
      if (mark !== undefined) report(spot, 'marks-in-line', {below, values: {part: mark}});
    }
    const other = markdown.find(([pattern]) => pattern.test(text));
    if (other) report(spot, 'markdown', {below, values: {part: other[1]}});
  }
};

function checkRunning(spot: Spot, {text, below}: Wording, report: Report): void {
  if (!/[*[\]/]|www\./.test(text)) return;
  const pieces = scanRunningText(text).flat();
  const plain = pieces.filter((piece) => typeof piece === 'string').join(' ');
  // Written as an escape, a mark is meant to be seen.
  const lost = text.includes('\\') ? undefined : /\*\*|\]\(/.exec(plain)?.[0];
  if (lost !== undefined && !/!\[/.test(text))
    report(spot, 'mark-alone', {below, values: {part: lost}});
  const bare = /(?:https?:\/\/|www\.)[^\s)»”"]+/.exec(lost === undefined ? plain : '')?.[0];
  if (bare !== undefined) report(spot, 'bare-address', {below, values: {part: bare}});
  for (const {label, address} of linksIn(pieces)) checkLabel(spot, {label, address, below}, report);
}

/** The links in a running text: what each says and where it leads. */
function linksIn(pieces: readonly Piece[]): readonly {label: string; address: string}[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    if (piece.mark === 'link') return [{label: plainOf(piece.pieces), address: piece.address}];
    return linksIn(piece.pieces);
  });
}

const plainOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : plainOf(piece.pieces))).join('');
