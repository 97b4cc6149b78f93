/** How a property is set by an attribute: by that of its own name, unless it says otherwise. */
export interface PropertyOptions {
  readonly attribute?: string | false;
  readonly type?: unknown;
}

/** By name, the properties of a class of elements. */
export type Properties = Map<string, {readonly attribute: string | false; readonly type: unknown}>;

interface Holder {
  [value: symbol]: unknown;
  requestUpdate(): void;
}

/** Notes a property: the element draws anew when it changes. */
export const property =
  ({attribute, type}: PropertyOptions = {}) =>
  (prototype: object, key: string): void => {
    const value = Symbol();
    Object.defineProperty(prototype, key, {
      configurable: true,
      enumerable: true,
      get(this: Holder) {
        return this[value];
      },
      set(this: Holder, next: unknown) {
        const changes = !Object.is(this[value], next);
        this[value] = next;
        if (changes) this.requestUpdate();
      },
    });
    const element = prototype.constructor as unknown as {properties: Properties};
    if (!Object.hasOwn(element, 'properties')) element.properties = new Map(element.properties);
    element.properties.set(key, {attribute: attribute ?? key.toLowerCase(), type});
  };

/** Notes a property that is nobody's business outside of the element. */
export const state = (): ReturnType<typeof property> => property({attribute: false});

/** What an attribute's text, or its absence, says to a property. */
export function fromAttribute(text: string | null, type: unknown): unknown {
  if (type === Boolean) return text !== null;
  return type === Number && text !== null ? Number(text) : text;
}
