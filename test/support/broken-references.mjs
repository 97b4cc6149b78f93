import {posix} from 'node:path';

/**
 * What a reader would miss: every file that a page names (but for other pages) and everything that can be reached from the
 * index has to be there.
 *
 * @param {string[]} paths - All files that are there.
 * @param {(path: string) => string | undefined} read - The text of one; nothing if it has just gone.
 * @returns {string[]} - `from → to` for each that is missing.
 */
export function brokenReferences(paths, read) {
  const there = new Set(paths);
  const broken = new Set();
  const follow = (/** @type {string} */ from, /** @type {boolean} */ toPages) => {
    const targets = referencesOf(from, read(from) ?? '');
    for (const to of targets) {
      if (!there.has(to) && (toPages || !to.endsWith('.html'))) broken.add(`${from} → ${to}`);
    }
    return targets;
  };
  for (const path of paths) if (path.endsWith('.html')) follow(path, false);

  const reached = new Set(there.has('index.json') ? ['index.json'] : []);
  for (const path of reached) {
    if (!/\.(html|json)$/.test(path) || !there.has(path)) continue;
    for (const to of follow(path, true)) reached.add(to);
    // The index names data, and each has a page.
    for (const page of path === 'index.json' ? pagesOf(reached) : []) {
      reached.add(page);
      if (!there.has(page)) broken.add(`${path} → ${page}`);
    }
  }
  return [...broken];
}

const pagesOf = (/** @type {Set<string>} */ paths) =>
  [...paths]
    .filter((path) => /^[^.]+\.json$/.test(path) && path !== 'index.json')
    .map((path) => path.replace(/json$/, 'html'));

/** Files of the folder that a page or some data names. Half a file names fewer. */
function referencesOf(from, text) {
  const found = from.endsWith('.json')
    ? [...text.matchAll(/"(?:src|href|next|file|hashed)":"([^"]+)"/g)].map(([, path]) => path)
    : [
        ...[...text.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path]) => path),
        ...[...text.matchAll(/\ssrcset="([^"]+)"/g)].flatMap(([, set]) =>
          set.split(',').map((each) => each.trim().split(/\s/)[0]),
        ),
      ];
  return found
    .filter((path) => !/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(path))
    .map((path) => posix.join(posix.dirname(from), decodeURI(path.replace(/[?#].*$/, ''))));
}
