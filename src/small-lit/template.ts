/** Draws nothing, and takes an attribute away. */
export const nothing = Symbol('nothing');

/** Markup with holes, and what goes into them. Only `html` makes one, so that no JSON is ever taken for markup. */
export class Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  /** In a list that is drawn by keys, the key of this item. */
  key: unknown;

  constructor(strings: TemplateStringsArray, values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template =>
  new Template(strings, values);
