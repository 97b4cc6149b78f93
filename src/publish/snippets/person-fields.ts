const fields = new Set(['answeredBy', 'byline', 'depicts', 'people', 'person', 'speakers']);

/** Whether a field of a document, or of a part of it, holds people. */
export const isPersonField = (key: string, of: object): boolean =>
  fields.has(key) || (key === 'items' && (of as {type?: unknown}).type === 'people');
