import type Color from 'colorjs.io';
import {readColour} from './colour.js';
import {sizeCss, type KnownToken, type KnownTokens} from './known-tokens.js';
import type {Problem, ProblemCode, Report} from './problem.js';
import {readJson, type JsonFile} from './read-json.js';
import {modes, resolve, type Mode, type Resolved, type Sources} from './resolve.js';
import {readSize} from './size.js';
import {reportStrangers} from './strangers.js';
import {tokenNamed, type Theme} from './theme.js';
import {extendedGroups} from './groups.js';
import {readTokenSet, type FileToken} from './token-set.js';

/** The text of a designer's file, and of the file of its dark values if that is another. */
export interface ThemeFiles {
  readonly light: string;
  readonly dark?: string | undefined;
  /** What the file of the dark values is called in messages. */
  readonly darkName?: string | undefined;
}

/** What is said once, of all tokens it is true of. */
const gathered: readonly ProblemCode[] = [
  'colour-as-text',
  'size-as-text',
  'type-left-out',
  'no-dark-value',
];

/** Reads a designer's file against the tokens that there are. What is wrong is reported and left out. */
export function readTheme(files: ThemeFiles, known: KnownTokens, report: Report): Theme {
  const seen = new Map<ProblemCode, Set<string>>();
  const tell: Report = (problem) => {
    if (!gathered.includes(problem.code)) return report(problem);
    const paths = seen.get(problem.code) ?? new Set();
    problem.paths.forEach((path) => paths.add(path));
    seen.set(problem.code, paths);
  };
  const theme = readAll(files, known, tell);
  for (const [code, paths] of seen) report({code, level: 'warning', paths: [...paths]});
  return theme;
}

function readAll(files: ThemeFiles, known: KnownTokens, report: Report): Theme {
  const colours = new Map<string, Partial<Record<Mode, Color>>>();
  const sizes = new Map<string, string>();
  const read = readSources(files, known, report);
  if (!read) return {colours, sizes};
  const {sources, own, extended} = read;
  const names = new Map<string, FileToken>();
  for (const token of own) {
    const target = tokenNamed(token.name, known);
    if (!target) continue;
    const twin = names.get(token.name);
    const inOtherMode = twin && sources.dark.get(token.id) === token;
    if (twin && !inOtherMode) report(wrong('named-twice', token, {twin: twin.id}));
    names.set(token.name, token);
    if (target.kind === 'size') readOneSize(token, target, sources, sizes, report);
    else readOneColour(token, target, sources, colours, report);
  }
  const strangers = reportStrangers(own, extended, known, report);
  if (names.size + strangers === 0) report({code: 'no-tokens', level: 'error', paths: []});
  const half = [...colours].filter(
    ([id, {dark}]) => !dark && known.all.some((each) => each.id === id && each.hasDark),
  );
  if (half.length > 0)
    report({code: 'no-dark-value', level: 'warning', paths: half.map(([id]) => id)});
  return {colours, sizes};
}

function readSources(
  files: ThemeFiles,
  known: KnownTokens,
  report: Report,
): {sources: Sources; own: FileToken[]; extended: string[]} | undefined {
  const tellOfDark: Report = (problem) => report({...problem, file: files.darkName});
  const light = readJson(files.light, report);
  const dark =
    files.dark === undefined ? undefined : readJson(files.dark, tellOfDark, files.darkName);
  if (!light || (files.dark !== undefined && !dark)) return undefined;
  const groups = modeGroups(light, known);
  const shared = readTokenSet(
    light,
    report,
    [],
    groups.flatMap((group) => group ?? []),
  );
  const [day, night] = groups.map((group) =>
    group ? readTokenSet(light, report, [group]) : undefined,
  );
  const sets = {
    light: new Map([...shared, ...(day ?? [])]),
    dark: night ?? (dark ? readTokenSet(dark, tellOfDark) : new Map<string, FileToken>()),
  };
  return {
    sources: {...sets, defaults: known.set},
    own: [...sets.light.values(), ...sets.dark.values()],
    extended: [light, dark].flatMap((file) => (file ? extendedGroups(file.value) : [])),
  };
}

/** A file may keep its modes apart in two groups at the top, or have one mode alone. */
function modeGroups({value: file}: JsonFile, known: KnownTokens): (string | undefined)[] {
  const named = (pattern: RegExp) => Object.keys(file).find((key) => pattern.test(key));
  const groups = [named(/^(light|lys)$/i), named(/^(dark|mørk)$/i)];
  const first = new Set(known.all.map(({id}) => id.split('.')[0]));
  // A palette may have colours that are called light.
  const isMode = (group = '') => Object.keys(Object(file[group])).some((key) => first.has(key));
  return groups.includes(undefined) && !groups.some(isMode) ? [] : groups;
}

function readOneColour(
  token: FileToken,
  target: KnownToken,
  sources: Sources,
  colours: Map<string, Partial<Record<Mode, Color>>>,
  report: Report,
): void {
  const isDarkFile = sources.dark.get(token.id) === token;
  for (const mode of isDarkFile ? (['dark'] as const) : modes) {
    if (mode === 'dark' && !isDarkFile && sources.dark.has(token.id)) continue;
    const resolved = value(token, mode, sources, 'color', report);
    if (!resolved) continue;
    const read = readColour(resolved.value);
    if ('wrong' in read) {
      report(wrong(read.wrong, token, read.details));
      continue;
    }
    if (read.note)
      report({
        code: read.note,
        level: 'warning',
        paths: [token.id],
        line: token.line,
        details: read.details,
      });
    const both = mode === 'light' && !target.hasDark;
    colours.set(target.id, {
      ...(both ? {dark: read.colour} : {}),
      ...colours.get(target.id),
      [mode]: read.colour,
    });
  }
}

function readOneSize(
  token: FileToken,
  target: KnownToken,
  sources: Sources,
  sizes: Map<string, string>,
  report: Report,
): void {
  // A size is the same in light and dark.
  if (sources.dark.get(token.id) === token && sources.light.has(token.id)) return;
  const resolved = value(token, 'light', sources, 'size', report);
  if (!resolved) return;
  const read = readSize(resolved.value, target.unit);
  if ('wrong' in read) return report(wrong(read.wrong, token, read.details));
  if (read.note) report({code: read.note, level: 'warning', paths: [token.id]});
  sizes.set(target.id, sizeCss(read.size, target));
}

function value(
  token: FileToken,
  mode: Mode,
  sources: Sources,
  kind: KnownToken['kind'],
  report: Report,
): Extract<Resolved, {value: unknown}> | undefined {
  const resolved = resolve(token, mode, sources);
  if (!resolved) return undefined;
  if ('broken' in resolved) {
    // Said once, for both modes.
    if (mode === 'light' || token.dark !== undefined)
      report(wrong(resolved.broken, token, {found: resolved.path}));
    return undefined;
  }
  const expected = kind === 'color' ? ['color'] : ['dimension', 'number'];
  const declared = resolved.chain.find(
    ({type}) => type !== undefined && !expected.includes(type),
  )?.type;
  if (declared !== undefined) {
    report(wrong('wrong-type', token, {expected: expected.join(' / '), found: declared}));
    return undefined;
  }
  if (resolved.type === undefined)
    report({code: 'type-left-out', level: 'warning', paths: [token.id]});
  return resolved;
}

const wrong = (code: ProblemCode, token: FileToken, details?: Problem['details']): Problem => ({
  code,
  level: 'error',
  paths: [token.id],
  line: token.line,
  file: token.file,
  details,
});
