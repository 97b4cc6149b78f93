import {resolve} from 'node:path';
import {buffer} from 'node:stream/consumers';
import type {Command, Terminal} from '../terminal.js';
import {checkFiles, type FileReport} from './check-files.js';
import {counted, fill} from './compose.js';
import {findFiles} from './find-files.js';
import {catalogues} from './messages/catalogue.js';
import {readOptions, WrongCall, type Options} from './options.js';
import {asGithub} from './output/github.js';
import {asJson} from './output/json.js';
import {asText} from './output/text.js';
import {usage} from './usage.js';

/** `spotlight check FILES…`: finds mistakes in profiles, says how to mend them, and ends with 1 where there are errors. */
export const check: Command = async (args, terminal) => {
  try {
    return await run(readOptions(args, terminal.language), terminal);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    const {option, words} = error;
    const {frames} = catalogues[terminal.language];
    terminal.tell(
      `${fill(words ? frames.choice : frames.option, {option, words})}\n\n${usage[terminal.language]}`,
    );
    return 2;
  }
};

async function run(options: Options, terminal: Terminal): Promise<number> {
  const {language, named, strict} = options;
  const {frames} = catalogues[language];
  if (options.help) {
    terminal.print(usage[language]);
    return 0;
  }
  if (named.length === 0) {
    terminal.tell(usage[language]);
    return 2;
  }
  const {files, missing, isWhole} = findFiles(
    named.filter((name) => name !== '-'),
    terminal.folder,
  );
  const contents = new Map<string, Buffer>();
  if (named.includes('-'))
    contents.set(resolve(terminal.folder, 'stdin.json'), await buffer(process.stdin));
  missing.forEach((path) => terminal.tell(fill(frames.missing, {path})));
  const all = [...files, ...contents.keys()];
  if (missing.length > 0) return 2;
  if (all.length === 0) {
    terminal.tell(frames.none);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const {folder} = terminal;
  const reports = await checkFiles(all, {folder, language, today, isWhole, contents});
  const errors = count(reports, 'error');
  const hints = count(reports, 'hint');
  tell(reports, {files: all.length, errors, hints}, options, terminal);
  return errors > 0 || (strict && hints > 0) ? 1 : 0;
}

function tell(
  reports: readonly FileReport[],
  counts: Readonly<Record<'files' | 'errors' | 'hints', number>>,
  {format, language, max}: Options,
  {print, tell}: Terminal,
): void {
  const {frames} = catalogues[language];
  const shown = cut(reports, max);
  const words = {
    files: counted('files', counts.files, language),
    errors: counted('errors', counts.errors, language),
    hints: counted('hints', counts.hints, language),
  };
  const left =
    counts.errors + counts.hints - shown.reduce((sum, {remarks}) => sum + remarks.length, 0);
  const summary = fill(counts.errors + counts.hints > 0 ? frames.summary : frames.clean, words);
  const rest = left > 0 ? `${fill(frames.left, {count: left, max})}\n` : '';
  if (format === 'json') print(asJson(shown, counts));
  else if (format === 'github') {
    if (shown.length > 0) print(asGithub(shown, language));
    tell(rest + summary);
  } else {
    if (shown.length > 0) print(asText(shown, language, isColourful()));
    print(rest + summary);
  }
}

/** Errors come first where not all can be shown. */
function cut(reports: readonly FileReport[], max: number): readonly FileReport[] {
  if (max === Infinity) return reports;
  const all = reports.flatMap(({remarks}) => remarks);
  const errors = all.filter(({severity}) => severity === 'error');
  const hints = all.filter(({severity}) => severity === 'hint');
  const kept = new Set([...errors, ...hints].slice(0, max));
  return reports
    .map(({file, remarks}) => ({file, remarks: remarks.filter((remark) => kept.has(remark))}))
    .filter(({remarks}) => remarks.length > 0);
}

/** Colours are for a terminal, and not for one who has asked for none (no-color.org). */
const isColourful = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

const count = (reports: readonly FileReport[], severity: 'error' | 'hint'): number =>
  reports.flatMap(({remarks}) => remarks).filter((remark) => remark.severity === severity).length;
