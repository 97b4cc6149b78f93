import {html, nothing, type TemplateResult} from 'lit';
import type {Passage} from '../locale/reader.js';
import {linkView} from './link.js';
import {scanRunningText, type Paragraph, type Piece} from '../data/running-text.js';

/** Running text as paragraphs. Its marks become elements; anything else in it stays the characters it is. */
export function runningTextView({text, lang}: Passage): TemplateResult[] {
  return scanRunningText(text).map(
    (pieces) => html`<p lang=${lang ?? nothing}>${piecesView(pieces)}</p>`,
  );
}

// Most paragraphs are nothing but characters.
function piecesView(pieces: Paragraph) {
  const drawn = pieces.map(pieceView);
  return drawn.length > 1 ? drawn : drawn[0];
}

function pieceView(piece: Piece): TemplateResult | string {
  if (typeof piece === 'string') return piece;
  const inner = piece.pieces.map(pieceView);
  if ('address' in piece) return linkView(piece.address, inner);
  return piece.mark === 'strong' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`;
}
