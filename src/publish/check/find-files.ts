import {readdirSync, statSync} from 'node:fs';
import {extname, resolve} from 'node:path';

/** The files to check. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** What was named and is not there. */
  readonly missing: readonly string[];
  /** Whether a whole folder was named, or several files. */
  readonly isWhole: boolean;
}

const endings = new Set(['.json', '.yaml', '.yml']);
/** Files that tools keep beside the content. */
const tools =
  /^(?:package|package-lock|tsconfig.*|jsconfig|manifest|composer|vercel|netlify|renovate|integrity|custom-elements)\.json$|\.schema\.json$|^(?:docker-compose|mkdocs|_config)\.ya?ml$/;

/** Finds the profiles in what was named: files as they are, folders with all that lies in them. */
export function findFiles(named: readonly string[], folder: string): FoundFiles {
  const files = new Set<string>();
  const missing: string[] = [];
  let isWhole = named.length > 1;
  for (const name of named) {
    const path = resolve(folder, name);
    const stats = statSync(path, {throwIfNoEntry: false});
    if (!stats) missing.push(name);
    else if (stats.isDirectory()) {
      isWhole = true;
      inside(path).forEach((file) => files.add(file));
    } else if (endings.has(extname(path).toLowerCase())) files.add(path);
  }
  return {files: [...files], missing, isWhole};
}

function inside(folder: string): readonly string[] {
  const entries = readdirSync(folder, {withFileTypes: true});
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const {name} = entry;
      const path = resolve(folder, name);
      // Hidden folders and installed packages hold nobody's profiles.
      if (name.startsWith('.') || name === 'node_modules') return [];
      if (entry.isDirectory()) return inside(path);
      if (entry.isSymbolicLink() && statSync(path, {throwIfNoEntry: false})?.isDirectory())
        return [];
      return endings.has(extname(name).toLowerCase()) && !tools.test(name) ? [path] : [];
    });
}
