import {
  extended,
  groupAt,
  groupPath,
  isInWhatItExtends,
  isObject,
  isToken,
  type JsonObject,
  type Path,
} from './groups.js';
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

/** How many groups may stand in each other. */
const deepest = 24;

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
  const start = groupAt(file.value, within);
  if (start) visit(start, [], undefined);
  if (older.length > 0) report({code: 'older-draft', level: 'warning', paths: older});
  return tokens;

  function visit(found: JsonObject, path: Path, handedDown: string | undefined): void {
    // Two groups that extend each other’s insides have no end.
    if (path.length > deepest) return;
    const node = isInWhatItExtends(found, path)
      ? refused(found, path)
      : extended(file.value, found);
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

  function refused(node: JsonObject, path: Path): JsonObject {
    const id = path.join('.');
    const found = `${id} → ${groupPath(String(node['$extends']))}`;
    const line = file.lineOf([...within, ...path]);
    report({code: 'circular-alias', level: 'error', paths: [id], line, details: {found}});
    return node;
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

/** One name for `color.text-soft`, `color/text-soft`, `Color.textSoft` and `spotlight.color.text-soft`. */
export const nameOf = (path: Path): string =>
  path
    .filter((part) => part !== '$root')
    .map((part) => part.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[\s_/.]+/g, '-'))
    .join('-')
    .toLowerCase()
    .replace(/^(--)?spotlight-/, '');

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
