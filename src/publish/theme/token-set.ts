import type {JsonFile} from './read-json.js';
import type {Report} from './problem.js';

/** A token as its file has it, before aliases are followed. */
export interface FileToken {
  /** Where it stands in the file, `color.accent`. */
  readonly id: string;
  /** What it is about, whatever way the name is cut into groups: `color-accent`. */
  readonly name: string;
  readonly type: string | undefined;
  readonly value: unknown;
  /** What it is in the dark, where the file says so beside the value. */
  readonly dark: unknown;
  readonly description: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly line: number | undefined;
  /** The file it is in, if that is not the one that was named first. */
  readonly file: string | undefined;
}

/** The tokens of a file by their paths. */
export type TokenSet = ReadonlyMap<string, FileToken>;

type JsonObject = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** Types of before the format was settled, which say what a size is for. */
const olderSizes = /^(spacing|sizing|borderRadius|borderWidth|fontSizes?)$/;

/**
 * Reads the groups and tokens of a file (Design Tokens Format Module 2025.10): types are handed down, groups extend
 * others, and a group's own token is its `$root`.
 *
 * @param within - The group to start from, for files that keep light and dark apart.
 * @param skip - Groups at the top that are read otherwise.
 */
export function readTokenSet(
  file: JsonFile,
  report: Report,
  within: Path = [],
  skip: readonly string[] = [],
): TokenSet {
  const tokens = new Map<string, FileToken>();
  const older: string[] = [];
  const start = at(file.value, within);
  if (start) visit(start, [], undefined);
  if (older.length > 0) report({code: 'older-draft', level: 'warning', paths: older});
  return tokens;

  function visit(found: JsonObject, path: Path, handedDown: string | undefined): void {
    const node = extended(file.value, found);
    const type = typeOf(node) ?? handedDown;
    if (isToken(node)) return add(node, path, type);
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith('$') && key !== '$root') continue;
      if (path.length === 0 && skip.includes(key)) continue;
      const childPath = [...path, key];
      if (isObject(child)) visit(child, childPath, type);
      else {
        const line = file.lineOf([...within, ...childPath]);
        report({code: 'not-a-token', level: 'error', paths: [childPath.join('.')], line});
      }
    }
  }

  function add(node: JsonObject, path: Path, declared: string | undefined): void {
    const id = path.filter((part) => part !== '$root').join('.');
    const isOlder = !('$value' in node) && !('$ref' in node);
    const type = declared && olderSizes.test(declared) ? 'dimension' : declared;
    if (isOlder || type !== declared) older.push(id);
    const extensions = isObject(node['$extensions']) ? node['$extensions'] : {};
    const modes = modesIn(extensions);
    const description = node['$description'];
    tokens.set(id, {
      id,
      name: nameOf(path),
      type,
      value: modes.light ?? node['$value'] ?? ('$ref' in node ? node : node['value']),
      dark: modes.dark,
      description: typeof description === 'string' ? description : undefined,
      extensions,
      line: file.lineOf([...within, ...path]),
      file: file.name,
    });
  }
}

/** The groups that others extend, by their paths. */
export function extendedGroups(node: JsonObject): string[] {
  const from = node['$extends'];
  const inside = Object.values(node).flatMap((child) =>
    isObject(child) ? extendedGroups(child) : [],
  );
  return typeof from === 'string' ? [groupPath(from), ...inside] : inside;
}

/** One name for `color.text-soft`, `color/text-soft`, `Color.textSoft` and `spotlight.color.text-soft`. */
export const nameOf = (path: Path): string =>
  path
    .filter((part) => part !== '$root')
    .map((part) => part.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[\s_/.]+/g, '-'))
    .join('-')
    .toLowerCase()
    .replace(/^(--)?spotlight-/, '');

/** The path that a value refers to, if it is an alias: `{color.accent}`, or `{"$ref": "#/color/accent"}`. */
export function aliasIn(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\s*\{([^{}]+)\}\s*$/.exec(value)?.[1]?.trim();
  const reference = isObject(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  const parts = pointer(reference);
  return parts.filter((part) => part !== '$value' && part !== '$root').join('.');
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isToken(node: JsonObject): boolean {
  if ('$value' in node || '$ref' in node) return true;
  // Before the format was settled, keys had no dollar sign.
  return 'value' in node && (!isObject(node['value']) || typeof node['type'] === 'string');
}

function typeOf(node: JsonObject): string | undefined {
  const type = node['$type'] ?? (isToken(node) ? node['type'] : undefined);
  return typeof type === 'string' ? type : undefined;
}

/** The format leaves modes to each tool: `{mode: {dark}}`, or the same in a tool's own drawer. */
function modesIn(extensions: JsonObject): {light?: unknown; dark?: unknown} {
  for (const drawer of [extensions, ...Object.values(extensions)]) {
    if (!isObject(drawer)) continue;
    const modes = drawer['mode'] ?? drawer['modes'];
    if (!isObject(modes)) continue;
    const named = (pattern: RegExp) => {
      const found = Object.entries(modes).find(([name]) => pattern.test(name))?.[1];
      return isObject(found) && '$value' in found ? found['$value'] : found;
    };
    return {light: named(/^(light|lys)$/i), dark: named(/^(dark|mørk)$/i)};
  }
  return {};
}

function extended(root: JsonObject, node: JsonObject, seen: readonly string[] = []): JsonObject {
  const from = node['$extends'];
  const path = typeof from === 'string' ? groupPath(from) : undefined;
  if (path === undefined || seen.includes(path)) return node;
  const base = at(root, path.split('.'));
  return base ? merged(extended(root, base, [...seen, path]), node) : node;
}

const groupPath = (from: string): string => aliasIn(from) ?? pointer(from).join('.');

function merged(base: JsonObject, own: JsonObject): JsonObject {
  const result: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(own)) {
    const inherited = base[key];
    const both = isObject(value) && isObject(inherited) && !isToken(value);
    result[key] = both ? merged(inherited, value) : value;
  }
  return result;
}

function at(root: JsonObject, path: Path): JsonObject | undefined {
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
