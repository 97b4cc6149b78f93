import {existsSync} from 'node:fs';
import {join, resolve, sep} from 'node:path';
import {readAssets} from '../page/assets.js';
import {pathsOf, type Site} from '../page/site.js';
import {version} from '../../version.js';
import {emptyCache, filesOf, readCache, type Cache} from './cache.js';
import {changedSources} from './changed-sources.js';
import {findContent} from './find-content.js';
import {publishCollections} from './publish-collections.js';
import {publishDocuments} from './publish-documents.js';
import {indexFile, sitemapFiles} from './index-files.js';
import type {Content} from './load-sources.js';
import type {FileProblem} from './problem.js';
import {commonOf} from './survey.js';
import {Workspace} from './workspace.js';
import {writeFiles} from './write-files.js';

/** Up to so many documents, the smallest files are worth the wait. */
const fewDocuments = 1000;

/** What to publish, where to, and how. */
export interface PublishOptions {
  readonly content: string;
  readonly out: string;
  readonly language: Site['language'];
  readonly base?: string | undefined;
  readonly widgets?: string | undefined;
  /** Publishes what is sound and leaves the rest out, instead of publishing nothing. */
  readonly keepGoing?: boolean;
  /** Makes everything again, and takes a folder for ours that may not be. */
  readonly force?: boolean;
  /** Told how far the run has come. */
  readonly onProgress?: (step: Step, done: number, of: number) => void;
}

export type Step = 'read' | 'pictures' | 'draw' | 'publish';

/** How a run went. */
export interface Outcome {
  readonly published: boolean;
  readonly problems: readonly FileProblem[];
  readonly hints: readonly FileProblem[];
  readonly documents: number;
  /** How many files were written, and how many removed. */
  readonly written: number;
  readonly removed: number;
  /** Whether pictures were copied as they are, since `sharp` is not installed. */
  readonly unmeasured: boolean;
}

/** The folder to publish in holds something else, or the content itself. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
}

/**
 * Publishes a folder of content as a static site. What cannot be published leaves the last good output as it was.
 *
 * @throws {NotOurs} Where the folder to publish in holds something else.
 * @throws {Busy} While another run publishes there.
 */
export async function publishSite(options: PublishOptions): Promise<Outcome> {
  const folder = resolve(options.content);
  const workspace = new Workspace(resolve(options.out));
  refuseNested(folder, workspace.out);
  await workspace.begin();
  try {
    const content: Content = {folder, files: await findContent(folder)};
    return await run(content, workspace, options);
  } catch (error) {
    await workspace.giveUp();
    throw error;
  } finally {
    await workspace.leave();
  }
}

async function run(
  content: Content,
  workspace: Workspace,
  options: PublishOptions,
): Promise<Outcome> {
  const {language, base, widgets, keepGoing = false, force = false} = options;
  const progress = options.onProgress ?? (() => undefined);
  const assets = readAssets(widgets === undefined);
  const site: Site = {language, base, widgets, integrity: assets.integrity};
  const key = JSON.stringify([version, site]);
  const known = existsSync(join(workspace.out, 'index.json'))
    ? await readCache(workspace.cacheFile, key)
    : undefined;
  const published = known ? filesOf(known) : await workspace.published();
  refuseForeign(published, known, force);

  const before = (!force && known) || emptyCache(key);
  const {survey, sources, entries: unchanged, loaded} = changedSources(content, before);
  progress('read', sources.length, sources.length);
  const thorough = sources.length <= fewDocuments;
  const target = {staging: workspace.staging, out: workspace.out, thorough};
  const documents = await publishDocuments({
    content,
    survey,
    loaded,
    unchanged,
    before,
    site,
    target,
    progress,
  });
  const problems = [...survey.problems, ...documents.problems];
  const outcome = {
    problems,
    hints: documents.hints,
    documents: Object.keys(documents.entries).length,
    unmeasured: documents.unmeasured,
  };
  if (problems.length > 0 && !keepGoing) {
    await workspace.giveUp();
    return {...outcome, published: false, written: 0, removed: 0};
  }

  const entries = Object.values(documents.entries).sort((a, b) => (a.id < b.id ? -1 : 1));
  const collections = publishCollections(documents.definitions, entries, before, site, target);
  const shared = writeFiles(
    [
      ...assets.files,
      ...sitemapFiles(entries, pagesOf(collections), site),
      indexFile(entries, collections),
    ],
    target,
  );
  const cache: Cache = {
    key,
    entries: documents.entries,
    pictures: documents.pictures,
    collections,
    shared,
    common: commonOf(survey),
  };
  const now = filesOf(cache);
  const removed = [...published].filter((path) => !now.has(path));
  progress('publish', 0, now.size);
  const written = await workspace.publish(removed, cache);
  return {...outcome, published: true, written, removed: removed.length};
}

/** The collections that have a page of their own; one by columns is data alone. */
const pagesOf = (collections: Cache['collections']): string[] =>
  Object.keys(collections).filter((stem) => collections[stem]?.files.includes(pathsOf(stem).page));

function refuseNested(content: string, out: string): void {
  const inside = (one: string, other: string) => `${one}${sep}`.startsWith(`${other}${sep}`);
  if (inside(out, content) || inside(content, out)) {
    throw new NotOurs(`${out} and ${content} lie in each other: publish in a folder of its own`);
  }
}

/** What is not published is removed: a folder with something else in it is left alone. */
function refuseForeign(
  published: Iterable<string>,
  known: Cache | undefined,
  force: boolean,
): void {
  const paths = [...published];
  if (known || force || paths.length === 0 || paths.includes('index.json')) return;
  throw new NotOurs(
    `the folder holds something that \`publish\` has not made (${paths[0]}). ` +
      'Choose an empty one, or say --force: everything else in it is removed',
  );
}
