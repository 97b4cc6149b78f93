import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Command, Terminal} from '../terminal.js';
import {Busy} from './lock.js';
import {readOptions, WrongCall, type Options} from './options.js';
import {describeProblem, type FileProblem} from './problem.js';
import {NotOurs, publishSite, type Outcome, type PublishOptions} from './publish-site.js';
import {speaker} from './words.js';

type Say = ReturnType<typeof speaker>;

/** `spotlight publish CONTENT --out DIR`: a folder of profiles as a static site. */
export const publish: Command = async (args, terminal) => {
  const say = speaker(terminal.language);
  try {
    const options = readOptions(args, say);
    if (!options) {
      terminal.print(say('usage'));
      return 0;
    }
    return await run(options, terminal, say);
  } catch (error) {
    if (error instanceof Busy) {
      terminal.tell(say('busy', {file: error.file}));
      return 1;
    }
    if (!(error instanceof WrongCall || error instanceof NotOurs)) throw error;
    terminal.tell(`${error.message}\n${error instanceof WrongCall ? `\n${say('usage')}` : ''}`);
    return 2;
  }
};

async function run(options: Options, terminal: Terminal, say: Say): Promise<number> {
  const {quiet, keepGoing} = options;
  const content = resolve(terminal.folder, options.content);
  const out = resolve(terminal.folder, options.out);
  if (!statSync(content, {throwIfNoEntry: false})?.isDirectory()) {
    throw new WrongCall(say('noFolder', {folder: options.content}));
  }
  const start = performance.now();
  const onProgress = terminal.interactive && !quiet ? progress(terminal, say) : undefined;
  const outcome = await publishSite({
    ...options,
    content,
    out,
    ...(onProgress ? {onProgress} : {}),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  report(outcome, options, seconds, terminal, say);
  return outcome.published && (outcome.problems.length === 0 || keepGoing) ? 0 : 1;
}

/** Tells how far a step has come, at most ten times. */
function progress(terminal: Terminal, say: Say): NonNullable<PublishOptions['onProgress']> {
  let told = '';
  return (step, done, of) => {
    const tenth = `${step} ${Math.floor((done / (of || 1)) * 10)}`;
    if (tenth === told) return;
    told = tenth;
    terminal.tell(say(step, {done, of}));
  };
}

function report(
  outcome: Outcome,
  {quiet, base, content}: Options,
  seconds: string,
  terminal: Terminal,
  say: Say,
): void {
  const {problems, hints, published, documents, written, removed, unmeasured} = outcome;
  const described = (problem: FileProblem) => describeProblem(problem, terminal.language);
  for (const problem of problems) terminal.tell(described(problem));
  for (const hint of quiet ? [] : hints) terminal.tell(`${say('hint')}: ${described(hint)}`);
  const count = problems.length;
  if (count > 0) terminal.tell(say('explained', {content}));
  if (!published) terminal.tell(say('refused', {count}));
  else if (count > 0) terminal.tell(say('partly', {count}));
  if (quiet || !published) return;
  if (unmeasured) terminal.tell(say('unmeasured'));
  if (base === undefined) terminal.tell(say('baseless'));
  terminal.print(say('done', {documents, seconds, written, removed}));
}
