import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

/** Watches what the page has put between an element's tags: content to fall back on, and JSON to show. */
export class ChildrenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The JSON text between the tags, if there is any. */
  get json(): string | undefined {
    if (isServer) return undefined;
    const script = [...this.#host.children].find(isJson);
    return script?.textContent?.trim() || undefined;
  }

  /** Whether there is anything for a reader to see between the tags. */
  get hasFallback(): boolean {
    // A server does not see what stands between the tags: the place is left to it.
    if (isServer) return true;
    return [...this.#host.childNodes].some(
      (node) =>
        (node instanceof Element && !invisible.has(node.localName)) ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

const invisible = new Set(['link', 'meta', 'script', 'style', 'template']);

const isJson = (element: Element): boolean =>
  element instanceof HTMLScriptElement && element.type === 'application/json';
