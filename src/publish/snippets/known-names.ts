import {isPersonField} from './person-fields.js';

/** The names of all people whom a document tells of, wherever it does. */
export function namesOfPeople(value: unknown): string[] {
  const names = new Set<string>();
  visit(value, false);
  return [...names];

  function visit(inner: unknown, isPerson: boolean): void {
    if (Array.isArray(inner)) inner.forEach((each) => visit(each, isPerson));
    else if (typeof inner === 'object' && inner !== null) {
      const {name} = inner as {name?: unknown};
      if (isPerson && typeof name === 'string') names.add(name);
      for (const [key, each] of Object.entries(inner)) visit(each, isPersonField(key, inner));
    }
  }
}
