import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {LitElement} from 'lit';
import type {Language} from '../../schema/localized.js';

/** What an element is to draw. */
export interface ShadowDrawing {
  readonly data: unknown;
  /** The language of the page. */
  readonly language: Language;
  /** The address of the page, which relative paths start from. */
  readonly address: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What an element's shadow root holds, without its styles. */
export function drawShadow(tag: string, drawing: ShadowDrawing): string {
  const {data, language, address, properties, attributes = {}} = drawing;
  const element = new (elementFor(tag))() as unknown as Drawable;
  element.setAttribute('lang', language);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  Object.assign(element, {data, ...properties, ownerDocument: {baseURI: address}});
  return collectResultSync(render(element.render()));
}

interface Drawable {
  setAttribute(name: string, value: string): void;
  attributeChangedCallback(name: string, before: null, value: string): void;
  render(): unknown;
}

/** The class of an element, which the module of that element has registered. */
export function elementFor(tag: string): typeof LitElement {
  return customElements.get(tag) as unknown as typeof LitElement;
}

/** The style sheet of an element, as a file of its own: pages share it, and a strict page can allow it. */
export function styleSheetOf(tag: string): string {
  return elementFor(tag)
    .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
