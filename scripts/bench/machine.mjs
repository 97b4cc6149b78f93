import {readFileSync} from 'node:fs';
import {arch, cpus, loadavg, platform, release, totalmem} from 'node:os';

/** What a bench ran on, and how busy that was when it ended. */
export function describeMachine() {
  const all = cpus();
  return {
    system: `${systemName()} (${platform()} ${release()}, ${arch()})`,
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed()} GB`,
    load: Number((loadavg()[0] ?? Number.NaN).toFixed(1)),
    node: process.version,
  };
}

function systemName() {
  try {
    return /^PRETTY_NAME="(.+)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? platform();
  } catch {
    return platform();
  }
}
