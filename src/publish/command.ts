#!/usr/bin/env node
/** The `spotlight` command: finds the command that was named, and ends with its exit status. */
import {version} from '../version.js';
import {languageOf, type Command, type Terminal} from './terminal.js';

/** What each command is for, and where it is; only the one that was named is read. */
const commands: Readonly<Record<string, {about: string; load: () => Promise<Command>}>> = {
  check: {
    about: 'finds mistakes in profiles',
    load: async () => (await import('./check/command.js')).check,
  },
  publish: {
    about: 'turns a folder of profiles into a website, and into what others embed',
    load: async () => (await import('./site/publish.js')).publish,
  },
  theme: {
    about: 'makes a style sheet of a designer’s tokens',
    load: async () => (await import('./theme/command.js')).theme,
  },
};

const terminal: Terminal = {
  folder: process.cwd(),
  language: languageOf(process.env),
  interactive: process.stderr.isTTY,
  print: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
};

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version') {
    terminal.print(version);
    return 0;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.print(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.tell(`spotlight has no command "${name}".\n\n${usage()}`);
    return 2;
  }
  return (await command.load())(args, terminal);
}

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, {about}]) => `  spotlight ${name.padEnd(9)} ${about}`,
  );
  return ['Usage:', ...lines, '', 'spotlight COMMAND --help tells more.'].join('\n');
}
