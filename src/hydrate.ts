/**
 * For pages whose elements a server has drawn: takes what stands there over, instead of drawing it again. It has to come
 * before the elements: `import 'spotlight-widgets/hydrate'` first, then `import 'spotlight-widgets/card'`.
 */
import {hydrate} from '@lit-labs/ssr-client';
import {adoptStyles, LitElement, ReactiveElement, render, type PropertyValues} from 'lit';
import type {RenderOptions} from 'lit';
import {languageFor} from './controllers/page-language.js';
import {nextTask} from './data/next-task.js';
import {SpotlightElement} from './elements/spotlight-element.js';
import {catalogueFor} from './locale/languages.js';

/** What of an element its class keeps to itself. */
interface Inside extends HTMLElement {
  readonly ready: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
  createRenderRoot(): HTMLElement | DocumentFragment;
  scheduleUpdate(): unknown;
  update(changed: PropertyValues): void;
  render(): unknown;
}

const elements = SpotlightElement.prototype as unknown as Inside;
const {createRenderRoot, scheduleUpdate, update} = elements;
const {update: reflect} = ReactiveElement.prototype as unknown as Inside;

/** Elements that still show what the server has drawn. */
const prerendered = new WeakSet<Inside>();

elements.createRenderRoot = function () {
  const {shadowRoot} = this;
  if (!shadowRoot?.firstChild) return createRenderRoot.call(this);
  // The server's sheet may be one that the page's policy has refused: ours is let through.
  adoptStyles(shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  prerendered.add(this);
  return shadowRoot;
};

/** When the element before has been taken over. */
let turn = Promise.resolve();

// All that is there can be read already: each element has a task of its own, so that none keeps a reader waiting.
elements.scheduleUpdate = function () {
  if (!prerendered.has(this)) return scheduleUpdate.call(this);
  turn = turn.then(nextTask);
  return turn.then(() => scheduleUpdate.call(this));
};

elements.update = function (changed) {
  if (!prerendered.has(this)) return update.call(this, changed);
  reflect.call(this, changed);
  // Until there is a document to draw, and where there never is, what the server has drawn stays.
  if (!this.ready) return;
  takeOver(this);
  prerendered.delete(this);
};

function takeOver(element: Inside): void {
  const {renderRoot, renderOptions} = element;
  const drawn = [...renderRoot.childNodes];
  // Until now it was needed: with the script tag, some of ours come in a file of their own.
  renderRoot.querySelectorAll('style, link').forEach((sheet) => sheet.remove());
  try {
    if (!inSameLanguage(element) || !drawn.some(isComment)) throw new Error();
    hydrate(element.render(), renderRoot, renderOptions);
  } catch {
    // The server drew something else: an older version, other data, another language. All of it is drawn again.
    drawAgain(element, drawn);
  }
}

/** Draws all of an element; where the page has broken that, what the server has drawn stays. */
function drawAgain(element: Inside, drawn: readonly Node[]): void {
  const {renderRoot, renderOptions} = element;
  renderRoot.replaceChildren();
  try {
    render(element.render(), renderRoot, renderOptions);
  } catch (error) {
    renderRoot.replaceChildren(...drawn);
    throw error;
  }
}

/** Places of values are known by comments, which what makes pages smaller takes out. */
const isComment = (node: Node): boolean => node.nodeType === 8;

/** Whether the server drew in the language that this reader is to be answered in. */
function inSameLanguage(element: Inside): boolean {
  const language = languageFor(element);
  const drawn = element.renderRoot.querySelector('.frame')?.getAttribute('lang');
  // Northern Sami readers get our own words in bokmål: what is drawn in those may be for others.
  return drawn === catalogueFor(language) && (language !== 'se' || element.lang === 'se');
}
