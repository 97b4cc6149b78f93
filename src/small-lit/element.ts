import {adoptStyles, type Styles} from './css.js';
import {fromAttribute, type Properties} from './properties.js';
import {render} from './render.js';

type StyleGroup = Styles | readonly StyleGroup[];
interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

const finalized = new WeakMap<object, Styles[]>();

/** What our elements need of Lit's: properties, attributes, controllers, and one drawing for many changes. */
export class ReactiveElement extends HTMLElement {
  static styles: StyleGroup = [];
  static properties: Properties = new Map();

  static get observedAttributes(): string[] {
    return [...this.properties.values()].flatMap(({attribute}) => attribute || []);
  }

  /** Of a style sheet that is listed more than once, the last place counts. */
  static finalizeStyles(styles: StyleGroup): Styles[] {
    const all = [styles].flat(Infinity) as Styles[];
    return [...new Set(all.reverse())].reverse();
  }

  static get elementStyles(): Styles[] {
    let styles = finalized.get(this);
    if (!styles) finalized.set(this, (styles = this.finalizeStyles(this.styles)));
    return styles;
  }

  renderRoot: ShadowRoot | undefined;
  updateComplete: Promise<boolean>;
  hasUpdated = false;
  isUpdatePending = false;
  readonly #controllers = new Set<Controller>();
  /** What the page had set before the element was ours. */
  readonly #early = new Map<string, unknown>();
  #begin!: (isFirst: true) => void;

  constructor() {
    super();
    this.updateComplete = new Promise((begin) => (this.#begin = begin));
    const own = this as Record<string, unknown>;
    for (const key of this.#class.properties.keys()) {
      if (!Object.hasOwn(own, key)) continue;
      this.#early.set(key, own[key]);
      Reflect.deleteProperty(own, key);
    }
    this.requestUpdate();
  }

  get #class(): typeof ReactiveElement {
    return this.constructor as typeof ReactiveElement;
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptStyles(root, this.#class.elementStyles);
    return root;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#begin(true);
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(name: string, _old: string | null, text: string | null): void {
    for (const [key, {attribute, type}] of this.#class.properties) {
      if (attribute === name) (this as Record<string, unknown>)[key] = fromAttribute(text, type);
    }
  }

  requestUpdate(): void {
    if (!this.isUpdatePending) this.updateComplete = this.#updateSoon();
  }

  async #updateSoon(): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await this.updateComplete;
    } catch {
      // What went wrong before was told then.
    }
    const updated = this.scheduleUpdate();
    if (updated) await updated;
    return !this.isUpdatePending;
  }

  scheduleUpdate(): Promise<unknown> | undefined {
    this.performUpdate();
    return undefined;
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      this.#early.forEach((value, key) => ((this as Record<string, unknown>)[key] = value));
      this.#early.clear();
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated();
    }
  }

  update(): void {
    // What changes from here on is drawn once more.
    this.isUpdatePending = false;
  }

  firstUpdated(): void {
    // For elements that have something to do then.
  }
}

/** The same, for elements that say what they show. */
export class LitElement extends ReactiveElement {
  readonly renderOptions = {host: this};

  override update(): void {
    const drawn = this.render();
    super.update();
    if (this.renderRoot) render(drawn, this.renderRoot, this.renderOptions);
  }

  render(): unknown {
    return undefined;
  }
}
