import {html, isServer, render} from 'lit';
import {version} from '../version.js';

let told = false;
let drawable: boolean | undefined;

/**
 * Makes a tag ours, unless the page already has it: two embeds on one page may both bring this script, and the first one
 * wins. Where the page's Trusted Types policy keeps us from drawing, the tag is left alone and its fallback stays.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (first) tell(tag, first);
  else if (isServer || canDraw()) define(tag, element);
}

function define(tag: string, element: CustomElementConstructor): void {
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`Spotlight ${version}: <${tag}> could not be registered.`, error);
  }
}

function tell(tag: string, first: CustomElementConstructor): void {
  if (told) return;
  told = true;
  const {version: other} = first as {version?: string};
  if (other === version) console.debug(`Spotlight ${version} is already on this page.`);
  else if (other)
    console.warn(`Spotlight ${version}: this page already uses Spotlight ${other}, which stays.`);
  else
    console.warn(`Spotlight ${version}: <${tag}> already belongs to something else on this page.`);
}

function canDraw(): boolean {
  drawable ??= draws();
  return drawable;
}

function draws(): boolean {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
