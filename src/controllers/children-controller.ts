import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Watches what the page has put between an element's tags: content to fall back on, and JSON to show. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The JSON text between the tags, if there is any. */
  get json(): string | undefined {
    if (isServer || !this.#host.firstElementChild) return undefined;
    const script = [...this.#host.children].find(isJson);
    return script?.textContent?.trim() || undefined;
  }

  /** Whether there is anything for a reader to see between the tags. */
  get hasFallback(): boolean {
    // A server does not see what stands between the tags: the place is left to it.
    if (isServer) return true;
    return (
      !!this.#host.firstChild &&
      [...this.#host.childNodes].some(
        (node) =>
          (node instanceof Element && !invisible.has(node.localName)) ||
          (node instanceof Text && node.data.trim() !== ''),
      )
    );
  }

  hostConnected(): void {
    hosts.add(this.#host);
    observer ??= new MutationObserver(look);
    observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

// One for all elements of a page. An element that is gone is watched for as long as it exists, and not listened to.
let observer: MutationObserver | undefined;
const hosts = new Set<ReactiveControllerHost & Node>();

function look(changes: readonly MutationRecord[]): void {
  const changed = new Set<unknown>();
  for (const {target} of changes) {
    // An element of ours may stand between the tags of another.
    for (let node: Node | null = target; node; node = node.parentNode) changed.add(node);
  }
  for (const host of hosts) if (changed.has(host)) host.requestUpdate();
}

const invisible = new Set(['link', 'meta', 'script', 'style', 'template']);

const isJson = (element: Element): boolean =>
  element instanceof HTMLScriptElement && element.type === 'application/json';
