import {onDisk} from './address.js';
import type {DocumentEntry} from './entries.js';
import type {Folder, Tell} from './folder.js';
import {asChecked} from './links.js';

/** Addresses that lead back to where they came from: pages by `next`, summaries by `href`. */
export function checkLoops(folder: Folder, tell: Tell): void {
  // From the first page on, so that the last one is told: "list" comes before "list-2" and "list-10".
  const starts = folder.documents
    .filter(({steps}) => steps.length === 0)
    .sort((one, other) => byName.compare(withoutEnding(one.file), withoutEnding(other.file)));
  for (const field of ['href', 'next'] as const) {
    const told = new Set<string>();
    for (const start of starts) {
      const chain = follow(folder, start, field);
      const last = chain.at(-1);
      // Each loop is told once, by the file that closes it.
      if (!last || !chain.loops || told.has(last.file)) continue;
      chain.forEach(({file}) => told.add(file));
      tell(last.file, {
        severity: 'error',
        code: 'loop',
        steps: [field],
        found: last[field],
        values: {
          files: [...chain, chain.first].map((each) => folder.nameOf(each?.file ?? '')).join(' → '),
        },
      });
    }
  }
}

const byName = new Intl.Collator('nb', {numeric: true});

const withoutEnding = (file: string): string => file.replace(/\.[a-z]+$/, '');

type Chain = DocumentEntry[] & {loops?: boolean; first?: DocumentEntry | undefined};

function follow(folder: Folder, start: DocumentEntry, field: 'href' | 'next'): Chain {
  const chain: Chain = [];
  let at: DocumentEntry | undefined = start;
  while (at) {
    const known = chain.indexOf(at);
    if (known >= 0) return Object.assign(chain.slice(known), {loops: true, first: at});
    chain.push(at);
    at = target(folder, at, field);
  }
  return chain;
}

function target(folder: Folder, from: DocumentEntry, field: 'href' | 'next') {
  const address = from[field];
  const place = address === undefined ? undefined : onDisk(address, from.file);
  if (!place) return undefined;
  return folder.documentsIn(asChecked(place.path, folder)).find(({steps}) => steps.length === 0);
}

/** Documents that stand on two pages of one collection: the second is not shown. */
export function checkPages(folder: Folder, tell: Tell): void {
  const followed = new Set(folder.documents.map((entry) => target(folder, entry, 'next')?.file));
  for (const start of folder.documents) {
    if (start.steps.length > 0 || start.next === undefined || followed.has(start.file)) continue;
    const seen = new Map<string, string>();
    for (const page of follow(folder, start, 'next')) {
      for (const {id, steps, file} of folder.documentsIn(page.file)) {
        if (steps.length === 0) continue;
        const first = seen.get(id);
        if (first === undefined || first === file) seen.set(id, file);
        else
          tell(file, {
            severity: 'error',
            code: 'on-two-pages',
            steps: [...steps, 'id'],
            found: id,
            values: {file: folder.nameOf(first)},
          });
      }
    }
  }
}
