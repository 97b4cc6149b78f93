import {html, isServer, render} from 'lit';
import {warn} from '../data/warn.js';
import {version} from '../version.js';
import {drawSafely} from './draw-safely.js';

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
  if (!isServer) guard(element.prototype as Record<string, () => void>);
  drawSafely({localName: tag}, () => customElements.define(tag, element));
}

/** What the browser and Lit call by themselves: what fails there, nobody of ours could catch. */
const calledByOthers = ['performUpdate', 'connectedCallback', 'disconnectedCallback'];

/** Keeps what fails in an element, on a page that has broken the browser, out of the page's own errors. */
function guard(methods: Record<string, () => void>): void {
  for (const name of calledByOthers) {
    const usual = methods[name];
    methods[name] = function (this: HTMLElement) {
      if (!drawSafely(this, () => usual?.call(this))) drawSafely(this, () => standIn(this));
    };
  }
}

/** What the page has between the tags shows through a root with a slot in it, and not through one that is as good as empty. */
function standIn({shadowRoot}: HTMLElement): void {
  if (shadowRoot && !shadowRoot.querySelector(':not(link)'))
    shadowRoot.append(document.createElement('slot'));
}

function tell(tag: string, first: CustomElementConstructor): void {
  if (told) return;
  told = true;
  const {version: other} = first as {version?: string};
  if (other === version) console.debug(`Spotlight ${version} is already on this page.`);
  else if (other)
    warn(`Spotlight ${version}: this page already uses Spotlight ${other}, which stays.`);
  else warn(`Spotlight ${version}: <${tag}> already belongs to something else on this page.`);
}

function canDraw(): boolean {
  drawable ??= draws();
  return drawable;
}

function draws(): boolean {
  try {
    const drawn = document.createDocumentFragment();
    render(html`<i lang=${'x'}>${'y'}</i>`, drawn);
    // A page may clean what is written as HTML, of what Lit needs too.
    return drawn.textContent === 'y';
  } catch {
    return false;
  }
}
