import {rmSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';

/** Another run is at work in the same folder. */
export class Busy extends Error {
  override readonly name = 'Busy';
  readonly file: string;

  /** @param file - The file that says so. */
  constructor(file: string) {
    super(`Another run is at work: ${file}`);
    this.file = file;
  }
}

interface Holder {
  readonly process: number;
  readonly machine: string;
}

/**
 * Keeps other runs away from a folder until the answer is called. What a process that has ended left behind does not count.
 *
 * @throws {Busy} While another run has it.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  const own: Holder = {process: process.pid, machine: hostname()};
  if (!(await take(file, own))) {
    const holder = await holderOf(file);
    if (holder && isAtWork(holder)) throw new Busy(file);
    await rm(file, {force: true});
    if (!(await take(file, own))) throw new Busy(file);
  }
  const release = () => {
    rmSync(file, {force: true});
  };
  process.once('exit', release);
  return async () => {
    process.off('exit', release);
    await rm(file, {force: true});
  };
}

/** Writes the file, unless there is one. */
async function take(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Whether a run is still there; one on another machine is believed. */
function isAtWork({process: id, machine}: Holder): boolean {
  if (machine !== hostname()) return true;
  // The same process: a run of ours that is not over, and not one that was cut off.
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
