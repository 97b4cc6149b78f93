import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import type {Site} from '../page/site.js';
import {pathsOf} from '../page/site.js';
import {hashOf, type Cache, type Entry, type PictureEntry} from './cache.js';
import {homeOf, type Definition} from './collections.js';
import type {DocumentJob} from './document-files.js';
import {drawAll} from './draw-all.js';
import {gatheredBy} from './gather.js';
import type {Content, LoadedSource} from './load-sources.js';
import {PictureLibrary} from './picture-library.js';
import {fillPictures, pictureFiles} from './pictures.js';
import {prepareDocument} from './prepare-document.js';
import type {FileProblem} from './problem.js';
import type {Step} from './publish-site.js';
import {readDefinition} from './read-definition.js';
import {moved} from './paths.js';
import {mentionsOf} from './references.js';
import {readPublished} from './read-published.js';
import {stemOf, withdrawnPeople, type Survey} from './survey.js';
import {namedInText, withdrawnNames} from './withdrawal.js';
import type {Target} from './write-files.js';

/** Everything that publishing the documents of a run takes. */
interface Task {
  readonly content: Content;
  readonly survey: Survey;
  readonly loaded: ReadonlyMap<string, LoadedSource>;
  readonly unchanged: Readonly<Record<string, Entry>>;
  readonly before: Cache;
  readonly site: Site;
  readonly target: Target;
  readonly progress: (step: Step, done: number, of: number) => void;
}

/** What came of it. */
interface Done {
  readonly entries: Record<string, Entry>;
  readonly definitions: readonly Definition[];
  readonly pictures: Record<string, PictureEntry>;
  readonly problems: readonly FileProblem[];
  readonly hints: readonly FileProblem[];
  readonly unmeasured: boolean;
}

/** A document that is drawn in this run. */
interface Drawn {
  readonly source: LoadedSource;
  readonly stem: string;
  document: SpotlightDocument;
}

/** Publishes the documents that have changed, with their pictures; the others stay as they are. */
export async function publishDocuments(task: Task): Promise<Done> {
  const {content, survey, loaded, unchanged, before, site, target, progress} = task;
  const problems: FileProblem[] = [];
  const hints: FileProblem[] = [];
  const definitions: Definition[] = [];
  const drawn: Drawn[] = [];
  const names = [...loaded.values()].flatMap(({raw}) => withdrawnNames(raw));

  for (const [path, source] of loaded) {
    if (survey.left.has(path) || unchanged[path]) continue;
    const stem = stemOf(path);
    const prepared = prepareDocument(source, stem, survey);
    const definition = readDefinition(source, stem, prepared.document);
    problems.push(...prepared.problems, ...(definition?.problems ?? []));
    hints.push(...prepared.hints);
    const {document} = prepared;
    if (definition?.definition) definitions.push(definition.definition);
    else if (document) {
      drawn.push({source, stem, document});
      hints.push(...namedInText(document, names, path));
    }
  }

  const pictures = new PictureLibrary(before.pictures, content, target);
  const wanted = new Set([
    ...drawn.flatMap(({document, source}) => pictureFiles(document, source.path)),
    ...Object.values(unchanged).flatMap((entry) => entry.pictures),
  ]);
  let made = 0;
  await pictures.have(wanted, () => progress('pictures', (made += 1), wanted.size));
  for (const each of drawn) {
    const {path: file} = each.source;
    const filled = fillPictures(each.document, file, (path) => pictures.find(path));
    problems.push(...filled.problems.map((problem) => ({file, ...problem})));
    each.document = filled.document;
  }

  const jobs = jobsOf(drawn, definitions, survey, site, target);
  let done = 0;
  const files = await drawAll(jobs, site, target, (count) =>
    progress('draw', (done += count), jobs.length),
  );
  const entries: Record<string, Entry> = {...unchanged};
  drawn.forEach(({source, document}, index) => {
    const job = jobs[index] as DocumentJob;
    entries[source.path] = {
      inputs: source.inputs,
      id: document.id,
      type: document.type,
      stem: job.stem,
      hash: job.hash,
      updated: document.updated,
      mentions: [...new Set([...mentionsOf(document), ...mentionsOf(source.raw)])],
      story: job.story?.id ?? storyOf(document),
      pictures: pictureFiles(document, source.path).filter((path) => pictures.entries[path]),
      withdraws: withdrawnPeople(source).size > 0,
      gatheredBy: document.type === 'collection' ? {type: 'collection'} : gatheredBy(document),
      files: files[index] ?? [],
    };
  });
  return {
    entries,
    definitions,
    pictures: pictures.entries,
    problems,
    hints,
    unmeasured: pictures.unmeasured,
  };
}

function jobsOf(
  drawn: readonly Drawn[],
  definitions: readonly Definition[],
  survey: Survey,
  site: Site,
  target: Target,
): DocumentJob[] {
  const home = homeOf(definitions, site);
  const byId = new Map(drawn.map((each) => [each.document.id, each.document]));
  return drawn.map(({document, stem}) => {
    const id = storyOf(document);
    const file = id === undefined ? undefined : survey.known.byId.get(id);
    const story =
      id !== undefined && file !== undefined
        ? (byId.get(id) ?? readPublished(file, target))
        : undefined;
    const shown = story?.type === 'story' && id !== undefined ? story : undefined;
    return {
      document,
      stem,
      hash: hashOf(JSON.stringify(document)),
      home,
      story: shown && file !== undefined ? moved(shown, file, pathsOf(stem).json) : undefined,
    };
  });
}

const storyOf = (document: SpotlightDocument): string | undefined => {
  const story = 'story' in document ? document.story : undefined;
  return typeof story === 'object' ? story.id : undefined;
};
