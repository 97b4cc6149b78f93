import type {Cache, Entry} from './cache.js';
import {
  isUnchanged,
  loadSource,
  sourcesOf,
  type Content,
  type LoadedSource,
} from './load-sources.js';
import {commonOf, stemOf, survey, type Survey} from './survey.js';

/** What of the content has to be published anew, and what is as it was. */
export interface Changes {
  readonly sources: readonly string[];
  readonly survey: Survey;
  readonly loaded: ReadonlyMap<string, LoadedSource>;
  /** The entries of documents that need nothing done, by file. */
  readonly entries: Readonly<Record<string, Entry>>;
}

/** Reads what has changed since the last run, and what depends on it. */
export function changedSources(content: Content, before: Cache): Changes {
  const sources = sourcesOf(content);
  const loaded = new Map<string, LoadedSource>();
  const load = (path: string) => loaded.set(path, loadSource(path, content));
  const kept = new Set<string>();
  for (const path of sources) {
    const entry = before.entries[path];
    if (entry && isUnchanged(entry, content)) kept.add(path);
    if (!entry || entry.withdraws || !kept.has(path)) load(path);
  }
  let all = survey(sources, loaded, before.entries);
  if (commonOf(all) !== before.common) {
    // Whoever has withdrawn may be named anywhere: nothing is taken for unchanged.
    kept.clear();
    for (const path of sources) if (!loaded.has(path)) load(path);
    all = survey(sources, loaded, before.entries);
  }
  const changed = changedIds(sources, kept, all, before);
  for (const path of kept) {
    const {mentions = [], story} = before.entries[path] ?? {};
    const depends = mentions.some((id) => changed.moved.has(id));
    if (!depends && !(story && changed.edited.has(story))) continue;
    kept.delete(path);
    load(path);
  }
  const entries = [...kept].flatMap((path) => {
    const entry = before.entries[path];
    return entry && !all.left.has(path) ? [[path, entry] as const] : [];
  });
  return {sources, survey: all, loaded, entries: Object.fromEntries(entries)};
}

/** The ids of documents that are new, gone or elsewhere, and of those that say something else than before. */
function changedIds(
  sources: readonly string[],
  kept: ReadonlySet<string>,
  {known}: Survey,
  before: Cache,
): {moved: Set<string>; edited: Set<string>} {
  const old = new Map(Object.values(before.entries).map(({id, stem}) => [id, `${stem}.json`]));
  const ids = new Set([...old.keys(), ...known.byId.keys()]);
  const moved = new Set([...ids].filter((id) => old.get(id) !== known.byId.get(id)));
  const edited = new Set(moved);
  const idAt = new Map([...known.byId].map(([id, file]) => [file, id]));
  for (const path of sources) {
    const id = kept.has(path) ? undefined : idAt.get(`${stemOf(path)}.json`);
    if (id !== undefined) edited.add(id);
  }
  return {moved, edited};
}
