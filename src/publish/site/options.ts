import {parseArgs} from 'node:util';
import type {Language} from '../../schema/localized.js';
import {languages} from '../../schema/languages.js';
import {fileSchemes, parseAddress} from '../../schema/parse-address.js';
import type {speaker} from './words.js';

/** What was written behind `spotlight publish`. */
export interface Options {
  readonly content: string;
  readonly out: string;
  readonly base?: string | undefined;
  readonly widgets?: string | undefined;
  readonly language: Language;
  readonly keepGoing: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** The command was called wrongly; the message says how. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** Reads the options, or answers `undefined` where help was asked for. */
export function readOptions(
  args: readonly string[],
  say: ReturnType<typeof speaker>,
): Options | undefined {
  const {values, positionals} = parse(args, say);
  if (values.help) return undefined;
  const [content, extra] = positionals;
  if (extra !== undefined) throw new WrongCall(say('unknownOption', {option: extra}));
  if (!content || !values.out) throw new WrongCall(say('missing'));
  const language = languages.find((each) => each === values.lang);
  if (!language) throw new WrongCall(say('badLanguage', {value: values.lang}));
  return {
    content,
    language,
    out: values.out,
    base: folder('--base', values.base),
    widgets: folder('--widgets', values.widgets),
    keepGoing: values['keep-going'],
    force: values.force,
    quiet: values.quiet,
  };

  function folder(option: string, value: string | undefined): string | undefined {
    if (value === undefined) return undefined;
    const rooted = option === '--widgets' && /^\/(?!\/)/.test(value);
    const url = parseAddress(value, fileSchemes, rooted ? 'https://here.invalid' : undefined);
    if (!url || url.search || url.hash) throw new WrongCall(say('badAddress', {option, value}));
    const address = rooted ? url.pathname : url.href;
    return address.endsWith('/') ? address : `${address}/`;
  }
}

function parse(args: readonly string[], say: ReturnType<typeof speaker>) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: {type: 'string', short: 'o'},
        base: {type: 'string'},
        widgets: {type: 'string'},
        lang: {type: 'string', default: 'nb'},
        'keep-going': {type: 'boolean', default: false},
        force: {type: 'boolean', default: false},
        quiet: {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch {
    const option = args.find((arg) => arg.startsWith('-')) ?? '';
    throw new WrongCall(say('unknownOption', {option}));
  }
}
