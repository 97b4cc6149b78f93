import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogueKey} from '../locale/locale.js';
import type {Passage, Reader} from '../locale/reader.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';

/**
 * A text of a document, marked with its language where that is not the reader's. All those languages are written from
 * left to right, whatever name a text begins with; only what is nothing but a name has its own direction.
 */
export const passageView = ({text, lang}: Passage, dir: 'ltr' | 'auto' = 'ltr'): TemplateResult =>
  html`<bdi lang=${lang ?? nothing} dir=${dir}>${text}</bdi>`;

/** What a document is called. An organisation may be called something in any script; other names are texts. */
export const titleView = (
  {name, type}: Pick<SpotlightDocument, 'name' | 'type'>,
  reader: Reader,
): TemplateResult => passageView(reader.text(name), type === 'organisation' ? 'auto' : 'ltr');

/** A sentence of ours with parts of a document in it, each drawn as itself. */
export function sentenceView(
  reader: Reader,
  key: CatalogueKey,
  parts: Record<string, TemplateResult>,
): unknown[] {
  return weave(parts, (places) => reader.t(key, places));
}

/** Writes a text with a place for each part, and puts the parts there, each drawn as itself. */
export function weave(
  parts: Record<string, TemplateResult>,
  write: (places: Record<string, string>) => string,
): unknown[] {
  const names = Object.keys(parts);
  // A private-use character marks where each part goes; no text of a profile is written so.
  const places = Object.fromEntries(names.map((name, index) => [name, `\uE000${index}\uE000`]));
  return write(places)
    .split('\uE000')
    .map((piece, index) => (index % 2 === 0 ? piece : parts[names[Number(piece)] ?? '']));
}

/** Several things in a row, as the reader's language lists them: “Oslo, Bergen og Trondheim”. */
export function listView(reader: Reader, items: readonly TemplateResult[]): unknown[] {
  const separators = reader.listSeparators(items.length);
  return items.flatMap((item, index) => (index === 0 ? [item] : [separators[index - 1], item]));
}
