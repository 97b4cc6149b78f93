import {expect} from 'chai';
import type {MarkedDocument} from './marked-document.js';
import {mount, next, updated, type Tag} from './settled.js';

/** Fields that readers do not meet, and why. A field counts with all that is in it. */
export type Reasons = Readonly<Record<string, string>>;

/** Draws documents in an element that is out of sight, and so asks for no pictures. */
export class ShownFields {
  readonly #element: HTMLElement & {data?: unknown};
  readonly #reasons: Reasons;
  /** The reasons that a field has needed so far. */
  readonly used = new Set<string>();

  private constructor(element: HTMLElement, reasons: Reasons) {
    this.#element = element;
    this.#reasons = reasons;
  }

  static async in(tag: Tag, reasons: Reasons): Promise<ShownFields> {
    const element = mount(tag);
    element.parentElement!.hidden = true;
    await updated(element);
    return new ShownFields(element, reasons);
  }

  /** The fields that are shown nowhere, though no reason says why. */
  async missing(documents: readonly MarkedDocument[]): Promise<string[]> {
    const missing: string[] = [];
    for (const marked of documents) {
      const reason = this.#reasonFor(marked.path);
      if (reason) this.used.add(reason);
      else if (!(await this.isShown(marked))) missing.push(marked.path);
    }
    return missing;
  }

  async isShown({document, other, words}: MarkedDocument): Promise<boolean> {
    const shown = await this.#drawn(document);
    if (other) return shown !== (await this.#drawn(other));
    return words.some((word) => shown.includes(word));
  }

  #reasonFor(path: string): string | undefined {
    const [plain = ''] = path.split('=');
    const matches = (part: string) =>
      new RegExp(`(^|\\.)${part.replace(/[.[\]]/g, '\\$&')}(\\.|\\[|$)`).test(plain);
    return Object.keys(this.#reasons).find(matches);
  }

  /** All texts and attributes that a document is drawn with. */
  async #drawn(document: object): Promise<string> {
    const element = this.#element;
    const loaded = next(element, 'spotlight-load');
    element.data = document;
    const {problems} = await loaded;
    expect(problems, JSON.stringify(document)).to.deep.equal([]);
    await updated(element);
    const parts = [...element.shadowRoot!.querySelectorAll('*')];
    const attributes = parts.flatMap((part) => [...part.attributes].map(({value}) => value));
    const text = [element.shadowRoot!.textContent, ...attributes].join('\n');
    return text.replace(/\u00A0/g, ' ');
  }
}
