/**
 * Puts elements on the page, waits until they are at rest, and reads what they show.
 */
import type {LitElement, TemplateResult} from 'lit';
import {render} from 'lit';

export {text} from './text.js';

/** A tag of ours whose module the test has imported. */
export type Tag = keyof HTMLElementTagNameMap & `spotlight-${string}`;

/** Properties of an element; a name with a hyphen is an attribute. */
export type Values<T extends Tag> = Partial<HTMLElementTagNameMap[T]> &
  Record<`${string}-${string}`, string>;

/** Longer than the elements' own time limit, shorter than the test runner's. */
const patience = 9_500;

/** What is removed when the test is over. */
const containers = new Set<HTMLElement>();

/** Elements that have said how their loading went. */
const answered = new WeakSet<EventTarget>();

afterEach(() => {
  for (const container of containers) container.remove();
  containers.clear();
});

/**
 * Puts an element on the page, in a container of its own, and waits until nothing more will happen
 * to it. Takes its values, or a template that holds it among other things:
 * `` settled('spotlight-card', html`<div lang="nn"><spotlight-card …>`) ``.
 */
export async function settled<T extends Tag>(
  tag: T,
  content?: Values<T> | TemplateResult,
): Promise<HTMLElementTagNameMap[T]> {
  const element = mount(tag, content);
  for (const each of ours(containerOf(element))) await rest(each);
  return element;
}

/** The same without waiting: for what one sees while an element loads. */
export function mount<T extends Tag>(
  tag: T,
  content: Values<T> | TemplateResult = {},
): HTMLElementTagNameMap[T] {
  const container = document.createElement('div');
  container.dataset.mounted = '';
  // These come before any other listener, so what they know is known to all.
  container.addEventListener('spotlight-load', note);
  container.addEventListener('spotlight-error', note);
  containers.add(container);
  document.body.append(container);

  if (isTemplate(content)) render(content, container);
  else container.append(filled(document.createElement(tag), content));
  const element = container.querySelector(tag);
  if (!element) throw new Error(`The template holds no <${tag}>.`);
  return element;
}

/** Waits for an event of one element, not of others inside it: ask before what causes it. */
export function next<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): Promise<HTMLElementEventMap[K]> {
  const event = new Promise<HTMLElementEventMap[K]>((resolve) => {
    element.addEventListener(type, function hear(event) {
      if (event.composedPath()[0] !== element) return;
      element.removeEventListener(type, hear);
      resolve(event);
    });
  });
  return within(event, `<${element.localName}> has sent no ${type}.`);
}

/** Waits until an element has drawn everything it knows. */
export async function updated(element: Element): Promise<void> {
  if (!('updateComplete' in element)) {
    throw new Error(`<${element.localName}> is unknown here: import its module in the test.`);
  }
  while (!(await (element as LitElement).updateComplete));
}

async function rest(element: Element): Promise<void> {
  await updated(element);
  if (hasSource(element)) await answer(element);
  await updated(element);
  for (const inner of ours(element.shadowRoot!)) await rest(inner);
}

/** The container of an element, which may be inside others' shadow roots. */
function containerOf(element: Element): Element {
  const container = element.closest('[data-mounted]');
  return container ?? containerOf((element.getRootNode() as ShadowRoot).host);
}

function ours(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(({localName}) =>
    localName.startsWith('spotlight-'),
  );
}

function hasSource(element: Element & {src?: unknown; data?: unknown}): boolean {
  const inline = element.querySelector(':scope > script[type="application/json"]');
  return Boolean(element.src || element.data || inline);
}

async function answer(element: Element): Promise<void> {
  if (answered.has(element)) return;
  const container = containerOf(element);
  const types = ['spotlight-load', 'spotlight-error'];
  const heard = new Promise<void>((resolve) => {
    const check = () => answered.has(element) && resolve();
    for (const type of types) container.addEventListener(type, check);
  });
  await within(heard, `<${element.localName}> has sent neither ${types.join(' nor ')}.`);
}

function note(event: Event): void {
  const [source] = event.composedPath();
  if (source) answered.add(source);
}

function filled<E extends Element>(element: E, values: object): E {
  for (const [name, value] of Object.entries(values)) {
    if (name.includes('-')) element.setAttribute(name, String(value));
    else Object.assign(element, {[name]: value});
  }
  return element;
}

function isTemplate(content: object): content is TemplateResult {
  return '_$litType$' in content;
}

function within<V>(promise: Promise<V>, complaint: string): Promise<V> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(complaint)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
