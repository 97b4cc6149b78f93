/** The languages the `spotlight` command can speak. */
export const terminalLanguages = ['nb', 'nn', 'en'] as const;
export type TerminalLanguage = (typeof terminalLanguages)[number];

/** What a command of `spotlight` sees of the world it was called in. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The language of whoever called, as the system names it; a command's own `--lang` counts before it. */
  readonly language: TerminalLanguage;
  /** Whether someone is watching: progress is drawn for them, and not into a log. */
  readonly interactive: boolean;
  /** Writes to standard output: the result, which another program may read. */
  readonly print: (text: string) => void;
  /** Writes to standard error: progress, and what went wrong. */
  readonly tell: (text: string) => void;
}

/**
 * Runs a command with what was written behind its name.
 *
 * @returns The exit status: 0 when all is well, 1 when something was found, 2 when it was called wrongly.
 */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** The language that the environment asks for (POSIX `LC_ALL`, `LC_MESSAGES`, `LANG`); English if none of ours. */
export function languageOf(
  environment: Readonly<Record<string, string | undefined>>,
): TerminalLanguage {
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  const [code = ''] = (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').toLowerCase().split(/[_.@-]/);
  if (code === 'no') return 'nb';
  return terminalLanguages.find((language) => language === code) ?? 'en';
}
