import {isServer} from 'lit';
import {defaultLanguage, parseLanguage} from '../locale/languages.js';
import type {Language} from '../schema/localized.js';

type Listener = () => void;

const listeners = new Set<Listener>();
const watched = new WeakSet<Node>();
let watcher: MutationObserver | undefined;
let choice: Language | undefined;

/** What the reader has chosen with a toggle on this page, if anything. */
export const chosenLanguage = (): Language | undefined => choice;

/** Follows the language of the page and the reader's choice; answers how to stop. */
export function followLanguage(element: Element, listener: Listener): () => void {
  start();
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    watch(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language for one element: its own, else the reader's choice, else that of the page around it, else bokmål. */
export function languageFor(element: Element): Language {
  return parseLanguage(element.getAttribute('lang')) ?? choice ?? surroundingLanguage(element);
}

/** The nearest `lang` around an element, through shadow roots, that is a language we have. */
export function surroundingLanguage(element: Element): Language {
  // A server sees the element alone.
  if (isServer) return defaultLanguage;
  for (let node = nearestWithLanguage(element); node; node = nearestWithLanguage(node)) {
    const language = parseLanguage(node.getAttribute('lang'));
    if (language) return language;
  }
  return defaultLanguage;
}

/** The nearest element around one that says a language, through shadow roots. */
function nearestWithLanguage(element: Element): Element | null | undefined {
  const near = element.parentElement?.closest('[lang]');
  if (near) return near;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return null;
  return root.host.closest('[lang]') ?? nearestWithLanguage(root.host);
}

function start(): void {
  if (watcher) return;
  watcher = new MutationObserver(announce);
  // Another copy of this script may have been first: the toggle that stands on the page knows what was chosen.
  const toggle = customElements.get('spotlight-language') as {chosen?: unknown} | undefined;
  choose(toggle?.chosen);
  // Capturing, since a page may keep events from reaching the document; `language` may come from another version.
  document.addEventListener('spotlight-language-change', hear, {capture: true});
}

const hear = (event: Event) => choose((event as {language?: unknown}).language);

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  watcher?.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

function choose(language: unknown): void {
  const chosen = typeof language === 'string' ? parseLanguage(language) : undefined;
  if (!chosen || chosen === choice) return;
  choice = chosen;
  announce();
}

function announce(): void {
  listeners.forEach((listener) => listener());
}
