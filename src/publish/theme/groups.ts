export type JsonObject = Readonly<Record<string, unknown>>;
export type Path = readonly string[];

/** The path that a value refers to, if it is an alias: `{color.accent}`, or `{"$ref": "#/color/accent"}`. */
export function aliasIn(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\s*\{([^{}]+)\}\s*$/.exec(value)?.[1]?.trim();
  const reference = isObject(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  const parts = pointer(reference);
  return parts.filter((part) => part !== '$value' && part !== '$root').join('.');
}

/** The groups that others extend, by their paths. */
export function extendedGroups(node: JsonObject): string[] {
  const from = node['$extends'];
  const inside = Object.values(node).flatMap((child) =>
    isObject(child) ? extendedGroups(child) : [],
  );
  return typeof from === 'string' ? [groupPath(from), ...inside] : inside;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object is a token, and not a group. */
export function isToken(node: JsonObject): boolean {
  if ('$value' in node || '$ref' in node) return true;
  // Before the format was settled, keys had no dollar sign.
  return 'value' in node && (!isObject(node['value']) || typeof node['type'] === 'string');
}

/** A group with what it extends, its own parts first. */
export function extended(
  root: JsonObject,
  node: JsonObject,
  seen: readonly string[] = [],
): JsonObject {
  const from = node['$extends'];
  const path = typeof from === 'string' ? groupPath(from) : undefined;
  if (path === undefined || seen.includes(path)) return node;
  const base = groupAt(root, path.split('.'));
  return base ? merged(extended(root, base, [...seen, path]), node) : node;
}

/** Whether a group extends one that it stands in. */
export function isInWhatItExtends({$extends: from}: JsonObject, path: Path): boolean {
  return typeof from === 'string' && `${path.join('.')}.`.startsWith(`${groupPath(from)}.`);
}

/** The path of the group that is extended. */
export const groupPath = (from: string): string => aliasIn(from) ?? pointer(from).join('.');

function merged(base: JsonObject, own: JsonObject): JsonObject {
  const result: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(own)) {
    const inherited = base[key];
    const both = isObject(value) && isObject(inherited) && !isToken(value);
    result[key] = both ? merged(inherited, value) : value;
  }
  return result;
}

/** The group of a path. */
export function groupAt(root: JsonObject, path: Path): JsonObject | undefined {
  let node: unknown = root;
  for (const part of path)
    node = isObject(node) && Object.hasOwn(node, part) ? node[part] : undefined;
  return isObject(node) ? node : undefined;
}

/** The parts of a JSON Pointer (RFC 6901) as a fragment; what is wrongly escaped stands for itself. */
const pointer = (reference: string): string[] =>
  reference
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => unescaped(part).replaceAll('~1', '/').replaceAll('~0', '~'));

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
