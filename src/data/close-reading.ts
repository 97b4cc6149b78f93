import type {Deadline} from './fetch-json.js';
import {findFurther} from './find-further.js';
import type {LoadError} from './load-error.js';
import type {LoadedDocument} from './load-file.js';
import {readClosely} from './read-closely.js';
import {refusedSource} from './refused-source.js';

/** What only documents need that are long, broken or spread over pages. */
export interface CloseReading {
  /** @throws {LoadError} */
  readonly read: (data: unknown, address: string, from: string) => LoadedDocument;
  /** @throws {LoadError} */
  readonly findFurther: (
    file: LoadedDocument,
    id: string,
    deadline: Deadline,
  ) => Promise<LoadedDocument>;
  readonly refusedSource: (src: string) => LoadError;
}

const all: CloseReading = {read: readClosely, findFurther, refusedSource};

/** Where it is had: at once, or where it lies in a file of its own, from that, for which `begin` then has nothing yet. */
export const closeReading: {
  readonly begin: () => CloseReading | undefined;
  /** The link that checks the file stands in `root`. */
  readonly bring?: (root: ParentNode) => Promise<void>;
} = {begin: () => all};
