/**
 * Processes that we start and must not leave behind.
 */
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// Whatever we end by: nothing that we or our libraries have started goes on.
process.on('exit', () => {
  const descendants = descendantsOf(process.pid);
  for (const child of running) signal(child, 'SIGKILL');
  for (const pid of descendants) kill(pid, 'SIGKILL');
});

/**
 * For a command of its own: makes Ctrl-C and a hang-up end it in the regular way, and keeps its
 * temporary files, such as those of browsers, in a folder that goes away with it.
 */
export function leaveNothingBehind() {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGHUP', () => process.exit(129));
  // After a hang-up nobody reads what we say, and that must not stop us from ending.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);

  const folder = mkdtempSync(join(tmpdir(), 'spotlight-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.on('exit', () => {
    try {
      // Browsers that were just ended may be writing their last.
      rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
    } catch (error) {
      console.error(`${folder} could not be removed: ${error.message}`);
    }
  });
}

/**
 * Starts a program in a process group of its own; it is ended with us at the latest.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {...options, detached: process.platform !== 'win32'});
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program and everything it has started: asks first, and after `grace` milliseconds does not
 * ask any more.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [grace]
 */
export async function end(child, grace = 5_000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  const descendants = descendantsOf(child.pid);
  signal(child, 'SIGTERM');
  await Promise.race([over, sleep(grace, undefined, {ref: false})]);
  signal(child, 'SIGKILL');
  for (const pid of descendants) kill(pid, 'SIGKILL');
  await over;
}

/**
 * Signals a program and its process group; on Windows, which has neither, ends its whole tree.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal({pid}, name) {
  if (pid === undefined) return;
  if (process.platform !== 'win32') return kill(-pid, name);
  try {
    execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], {stdio: 'ignore'});
  } catch {
    // It is gone already.
  }
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function kill(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

/**
 * All that a process has started, and what those have: browsers are in process groups of their own.
 *
 * @param {number} pid
 * @returns {number[]}
 */
function descendantsOf(pid) {
  const parents = parentOfEach();
  const found = new Set([pid]);
  // A parent may come after its children, so go on as long as there is news.
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

/** @returns {[pid: number, parent: number][]} */
function parentOfEach() {
  if (process.platform === 'win32') return [];
  if (!existsSync('/proc/self/stat')) {
    const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], {encoding: 'utf8'}).split('\n');
    return lines.map(
      (line) => /** @type {[number, number]} */ (line.trim().split(/\s+/).map(Number)),
    );
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)]);
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    // "pid (any name) state parent …"
    return Number(/.*\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return NaN;
  }
}
