/**
 * Elements drawn by a server, whole before any script runs: `drawElement()` gives the markup, and in the browser
 * `spotlight-widgets/hydrate` takes over what stands there.
 */
import './index.js';
import {readDocument} from './data/read-document.js';
import {jsonForScript, markup, Markup} from './publish/markup.js';
import type {Language} from './schema/localized.js';
import {drawShadow, elementFor, styleSheetOf} from './publish/page/draw-shadow.js';

/** An element that a server can draw. The map draws itself in the browser. */
export type ServerTag =
  | 'spotlight-card'
  | 'spotlight-directory'
  | 'spotlight-profile'
  | 'spotlight-quote'
  | 'spotlight-story';

/** What to draw, and for which page. */
export interface ServerDrawing {
  readonly tag: ServerTag;
  /** The document, as it was published. */
  readonly data: unknown;
  /** The language of the page, the same as `<html lang>`: the browser draws anew what is in another one. */
  readonly lang: Language;
  /** The element's attributes, by name: `{'heading-level': '3', theme: 'dark'}`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The address of the page, which relative paths in the document start from. */
  readonly address?: string;
  /**
   * The address of a file with what `styleSheet()` gives. Without it the styles stand in the markup, which pages with a
   * strict `style-src` show only after the script has run.
   */
  readonly sheet?: string;
}

/** Where paths start when the page has not said where it is: they stay as they are. */
const nowhere = 'https://server.invalid/';
const ofEveryElement = ['class', 'id'];

/**
 * The markup of an element with everything that it shows, as declarative shadow DOM (HTML § 4.12.3), and the JSON that
 * it was drawn from.
 *
 * @throws {LoadError} When nothing of the document can be shown.
 * @throws {TypeError} When an attribute is none of the element's.
 */
export function drawElement(drawing: ServerDrawing): string {
  const {tag, data, lang, attributes = {}, address = nowhere, sheet} = drawing;
  checkAttributes(tag, attributes);
  // What was read and not what was given: people who have withdrawn are in neither the picture nor the page's JSON.
  const {document} = readDocument(data);
  const shadow = drawShadow(tag, {data: document, language: lang, address, attributes});
  const written = Object.entries(attributes).map(
    ([name, value]) => markup` ${new Markup(name)}="${value}"`,
  );
  const styles = sheet
    ? markup`<link rel="stylesheet" href="${sheet}">`
    : new Markup(`<style>${styleSheetOf(tag)}</style>`);
  const name = new Markup(tag);
  const root = markup`<template shadowrootmode="open">${styles}${new Markup(
    shadow.replaceAll(nowhere, ''),
  )}</template>`;
  const json = markup`<script type="application/json">${jsonForScript(document)}</script>`;
  return String(markup`<${name}${written}>${root}${json}</${name}>`);
}

/** The style sheet of an element, to be served as a file that `sheet` names. */
export function styleSheet(tag: ServerTag): string {
  return styleSheetOf(tag);
}

function checkAttributes(tag: ServerTag, attributes: Readonly<Record<string, string>>): void {
  const known = [...elementFor(tag).observedAttributes, ...ofEveryElement];
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(
    `attributes: expected those of <${tag}> (${known.join(', ')}), found ${JSON.stringify(unknown)}`,
  );
}
