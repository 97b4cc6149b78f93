import {LoadError} from '../../data/load-error.js';
import {readDocument} from '../../data/read-document.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {pathsOf} from '../page/site.js';
import type {LoadedSource} from './load-sources.js';
import type {FileProblem} from './problem.js';
import {resolveReferences, type Known} from './references.js';
import {withoutDocuments} from './withdrawal.js';

/** What a document has to know of all others. */
export interface Everything {
  readonly known: Known;
  /** The ids of people who have withdrawn, anywhere in the content. */
  readonly people: ReadonlySet<unknown>;
  /** The ids of documents that have been withdrawn. */
  readonly documents: ReadonlySet<string>;
}

/** A document as it is to be published, but for its pictures. */
export interface Prepared {
  /** Missing where it cannot be shown at all. */
  readonly document?: SpotlightDocument;
  /** What an editor has to mend. */
  readonly problems: readonly FileProblem[];
  /** What an editor should know. */
  readonly hints: readonly FileProblem[];
}

/** Validates a document as the widgets do, without whoever has withdrawn, and leads its references to where they are. */
export function prepareDocument(source: LoadedSource, stem: string, all: Everything): Prepared {
  const {path: file, raw} = source;
  try {
    const value = withoutDocuments(raw, all.documents);
    const {document, problems} = readDocument(value, {offset: 0, withdrawn: all.people});
    const where = {source: file, file: pathsOf(stem).json};
    const {document: led, dangling} = resolveReferences(document, where, all.known);
    const hints = dangling.map(({path, found}) => ({
      file,
      path,
      expected: 'the path of a document in the content’s folder',
      found: `“${found}”, which is not there; the name stays, without a link`,
    }));
    return {
      document: led,
      problems: [...source.problems, ...problems.map((problem) => ({file, ...problem}))],
      hints,
    };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const problems = error.problems.map((problem) => ({file, ...problem}));
    return {problems: [...source.problems, ...problems], hints: []};
  }
}
