import {readFile, writeFile} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {contrastPairs} from '../../tokens/pairs.js';
import {terminalLanguages, type Command, type Terminal} from '../terminal.js';
import {readKnownTokens, type KnownTokens} from './known-tokens.js';
import {makeTheme} from './make-theme.js';
import {words, type ThemeWords} from './messages.js';
import type {Problem} from './problem.js';
import {modes} from './resolve.js';

/** What was asked for. */
interface Order {
  readonly light: string;
  readonly dark: string | undefined;
  readonly out: string | undefined;
  readonly t: ThemeWords;
}

/** `spotlight theme`: makes a style sheet of a designer's tokens. */
export const theme: Command = async (args, terminal) => {
  const order = readOrder(args, terminal);
  if (typeof order === 'number') return order;
  const {light, dark, out, t} = order;
  const texts = await Promise.all([light, dark].map((file) => read(file, terminal)));
  const missing = [light, dark].find(
    (file, index) => file !== undefined && texts[index] === undefined,
  );
  if (missing !== undefined) return refuse(terminal, t.unreadable(missing));
  const files = {light: texts[0] ?? '', dark: texts[1], darkName: dark};
  const {css, problems} = makeTheme(files, await ownTokens());
  problems.forEach((problem) => terminal.tell(sentence(problem, light, t)));
  if (css === undefined) {
    terminal.tell(t.notMade(problems.filter(({level}) => level === 'error').length));
    return 1;
  }
  if (out === undefined) terminal.print(css.trimEnd());
  else {
    try {
      await writeFile(resolve(terminal.folder, out), css);
    } catch (error) {
      return refuse(terminal, t.unwritable(out, (error as Error).message));
    }
  }
  const properties = css.split('\n').filter((line) => line.includes('--spotlight-')).length;
  terminal.tell(t.made(properties, contrastPairs.length * modes.length, out ?? basename(light)));
  return 0;
};

/** The tokens that the widgets of this package answer to. */
export async function ownTokens(): Promise<KnownTokens> {
  const file = new URL('../../tokens/spotlight.tokens.json', import.meta.url);
  return readKnownTokens(await readFile(file, 'utf8'));
}

/** A problem as a line: file, line, token, and what is to be said of it. */
export function sentence(problem: Problem, file: string, t: ThemeWords): string {
  const {code, details = {}, level, line, paths} = problem;
  const mode = details['mode'] === 'dark' ? t.modes.dark : t.modes.light;
  const place = [problem.file ?? file, line].filter((part) => part !== undefined).join(':');
  const rest = paths.length > 4 ? `… (${paths.length})` : '';
  const about = [...paths.slice(0, 4), rest].filter(Boolean).join(', ');
  const text = t.problems[code]({...details, mode});
  return [place, level === 'warning' ? t.warning : '', about, text].filter(Boolean).join(': ');
}

function readOrder(args: readonly string[], terminal: Terminal): Order | number {
  const asked = args[args.indexOf('--lang') + 1];
  const named = terminalLanguages.find((language) => args.includes('--lang') && language === asked);
  const t = words[named ?? terminal.language];
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        dark: {type: 'string'},
        out: {type: 'string', short: 'o'},
        lang: {type: 'string'},
        help: {type: 'boolean', short: 'h'},
      },
    });
    const language = terminalLanguages.find((each) => each === (values.lang ?? terminal.language));
    if (!language) return refuse(terminal, t.badLanguage(values.lang ?? ''));
    const own = words[language];
    if (values.help) {
      terminal.print(own.usage);
      return 0;
    }
    const [light, second, ...others] = positionals;
    const dark = values.dark ?? second;
    const isTooMuch = others.length > 0 || (values.dark !== undefined && second !== undefined);
    if (light === undefined || isTooMuch) return refuse(terminal, `${own.noFile}\n\n${own.usage}`);
    return {light, dark, out: values.out === '-' ? undefined : values.out, t: own};
  } catch (error) {
    return refuse(terminal, `${t.badOption((error as Error).message)}\n\n${t.usage}`);
  }
}

function refuse(terminal: Terminal, text: string): 2 {
  terminal.tell(text);
  return 2;
}

async function read(file: string | undefined, {folder}: Terminal): Promise<string | undefined> {
  if (file === undefined) return undefined;
  return readFile(resolve(folder, file), 'utf8').catch(() => undefined);
}
