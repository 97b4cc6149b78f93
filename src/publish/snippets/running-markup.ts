import {scanRunningText, type Piece} from '../../data/running-text.js';
import {linkSchemes, parseAddress} from '../../schema/parse-address.js';
import {markup, type Content, type Markup} from '../markup.js';

/** Running text in tags that every content management system lets through. */
export const paragraphs = (text: string): Markup[] =>
  scanRunningText(text).map((pieces) => markup`<p>${pieces.map(pieceMarkup)}</p>\n`);

/** The same without paragraphs, for a list item. */
export const inLine = (text: string): Content =>
  scanRunningText(text).map((pieces, index) => [index > 0 && ' ', pieces.map(pieceMarkup)]);

function pieceMarkup(piece: Piece): Content {
  if (typeof piece === 'string') return piece;
  const inner = piece.pieces.map(pieceMarkup);
  if (piece.mark === 'link') return linkMarkup(piece.address, inner);
  return piece.mark === 'strong' ? markup`<strong>${inner}</strong>` : markup`<em>${inner}</em>`;
}

/** A link, or only its label where the address is none that a reader would be sent to. */
export function linkMarkup(address: string | undefined, label: Content): Content {
  const url = address === undefined ? undefined : parseAddress(address, linkSchemes);
  return url ? markup`<a href="${url.href}">${label}</a>` : label;
}
