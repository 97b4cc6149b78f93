import type {Collection} from '../../schema/collection.js';
import {chooseText} from '../../locale/choose-text.js';
import {pathsOf, type Site} from '../page/site.js';
import {hashOf, type CollectionEntry, type Entry} from './cache.js';
import {collect, cut} from './collect.js';
import type {DocumentJob} from './document-files.js';
import {gathers, type Gather} from './gather.js';
import {readPublished} from './read-published.js';
import type {Target} from './write-files.js';

/** A collection that the publisher fills: its own fields, where it stands, and what it holds. */
export interface Definition {
  readonly head: Omit<Collection, 'items' | 'next'>;
  readonly stem: string;
  readonly gather: Gather;
}

/** How many documents stand on one page of a collection, where the content does not say. */
const usualPageSize = 100;

/** What everybody gets, beside what the content asks for: one collection for each type, and one of everything. */
const usual: readonly {id: string; type?: NonNullable<Gather['type']>; name: Collection['name']}[] =
  [
    {
      id: 'organisations',
      type: 'organisation',
      name: {nb: 'Organisasjoner', nn: 'Organisasjonar', en: 'Organisations'},
    },
    {id: 'projects', type: 'project', name: {nb: 'Prosjekter', nn: 'Prosjekt', en: 'Projects'}},
    {id: 'networks', type: 'network', name: {nb: 'Nettverk', nn: 'Nettverk', en: 'Networks'}},
    {id: 'events', type: 'event', name: {nb: 'Arrangementer', nn: 'Arrangement', en: 'Events'}},
    {id: 'stories', type: 'story', name: {nb: 'Artikler', nn: 'Artiklar', en: 'Stories'}},
    {id: 'directory', name: {nb: 'Katalog', nn: 'Katalog', en: 'Directory'}},
  ];

/** All collections: those that the content defines, and the usual ones that it does not define and that are not empty. */
export function definitionsFor(
  own: readonly Definition[],
  entries: readonly Entry[],
): readonly Definition[] {
  const taken = new Set(own.map(({head}) => head.id));
  const types = new Set(entries.map(({type}) => type));
  const others = usual
    .filter(({id, type}) => !taken.has(id) && (type ? types.has(type) : types.size > 0))
    .map(({id, type, name}) => ({
      head: {type: 'collection' as const, id, name, language: 'nb' as const},
      stem: id,
      gather: type ? {type} : {},
    }));
  return [...own, ...others];
}

/** The page that lists everything, which all other pages lead to. */
export function homeOf(
  own: readonly Definition[],
  {language}: Site,
): NonNullable<DocumentJob['home']> {
  const defined = own.find(({head}) => head.id === 'directory');
  const name = defined?.head.name ?? usual.at(-1)?.name ?? '';
  const {text} = chooseText(name, language, defined?.head.language ?? 'nb');
  return {path: pathsOf(defined?.stem ?? 'directory').page, name: text};
}

/** A page of a collection that is to be written, or is as it was. */
export interface CollectionPage {
  readonly stem: string;
  readonly signature: string;
  /** Draws it, where it is not as it was. */
  readonly job?: () => DocumentJob;
}

/**
 * Parts a collection into pages that lead from one to the next: `directory.json`, `directory-2.json` … A page whose
 * documents are as they were is not made again.
 */
export function collectionPages(
  {head, stem, gather}: Definition,
  entries: readonly Entry[],
  before: Readonly<Record<string, CollectionEntry>>,
  target: Target,
  home: DocumentJob['home'],
): CollectionPage[] {
  const members = entries
    .filter(({id, gatheredBy}) => gathers(gather, id, gatheredBy))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const size = gather.pageSize ?? usualPageSize;
  const count = Math.max(1, Math.ceil(members.length / size));
  const named = (name: string, page: number) => (page === 0 ? name : `${name}-${page + 1}`);
  return Array.from({length: count}, (_, page) => {
    const part = members.slice(page * size, (page + 1) * size);
    const last = page + 1 === count;
    const signature = hashOf(
      JSON.stringify([head, gather, last, home, part.map(({stem: each, hash}) => [each, hash])]),
    );
    const pageStem = named(stem, page);
    if (before[pageStem]?.signature === signature) return {stem: pageStem, signature};
    const job = (): DocumentJob => {
      const files = part.map((entry) => {
        const document = readPublished(pathsOf(entry.stem).json, target);
        return {path: pathsOf(entry.stem).json, document: gather.whole ? document : cut(document)};
      });
      const path = pathsOf(pageStem).json;
      const document: Collection = {
        ...collect({...head, id: named(head.id, page)}, path, files),
        ...(last ? {} : {next: `${named(stem, page + 1).replace(/^.*\//, '')}.json`}),
      };
      return {
        document,
        stem: pageStem,
        hash: hashOf(JSON.stringify(document)),
        home,
        previous: page > 0 ? pathsOf(named(stem, page - 1)).page : undefined,
        next: last ? undefined : pathsOf(named(stem, page + 1)).page,
      };
    };
    return {stem: pageStem, signature, job};
  });
}
