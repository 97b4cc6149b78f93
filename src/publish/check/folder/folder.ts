import type {Finding} from '../finding.js';
import {checkLoops, checkPages} from './chains.js';
import type {DocumentEntry, FileEntries} from './entries.js';
import {Guess} from './guess.js';
import {checkFiles, checkHref} from './links.js';
import {checkPeople, checkReference, checkTwins} from './twins.js';
import {checkWithdrawals} from './withdrawals.js';

/** Reports something about a file. */
export type Tell = (file: string, finding: Finding) => void;

/** All files that are checked together, and the documents in them. */
export class Folder {
  readonly documents: readonly DocumentEntry[];
  readonly files: readonly string[];
  /** Whether so much was given that a document missing here is missing. */
  readonly isWhole: boolean;
  /** How the reader knows a file. */
  readonly nameOf: (file: string) => string;
  /** What was meant by an id, or by a path, that is not there. */
  readonly guess = new Guess();
  readonly #byFile = new Map<string, DocumentEntry[]>();
  readonly #byId = new Map<string, DocumentEntry[]>();

  constructor(
    documents: readonly DocumentEntry[],
    how: Pick<Folder, 'files' | 'isWhole' | 'nameOf'>,
  ) {
    this.documents = documents;
    this.files = how.files;
    this.isWhole = how.isWhole;
    this.nameOf = how.nameOf;
    for (const entry of documents) {
      append(this.#byFile, entry.file, entry);
      append(this.#byId, entry.id, entry);
    }
  }

  /** The documents of one file, its own first. */
  documentsIn(file: string): readonly DocumentEntry[] {
    return this.#byFile.get(file) ?? [];
  }

  /** The documents with an id. */
  byId(id: string): readonly DocumentEntry[] {
    return this.#byId.get(id) ?? [];
  }

  /** Every id that a document has. */
  ids(): Iterable<string> {
    return this.#byId.keys();
  }
}

function append(map: Map<string, DocumentEntry[]>, key: string, entry: DocumentEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Checks what files have to do with each other. */
export function checkFolder(
  entries: readonly FileEntries[],
  how: Pick<Folder, 'files' | 'isWhole' | 'nameOf'>,
  tell: Tell,
): void {
  const folder = new Folder(
    entries.flatMap(({documents}) => documents),
    how,
  );
  const people = entries.flatMap((file) => file.people);
  for (const file of entries) {
    checkFiles(folder, file, tell);
    for (const document of file.documents) checkHref(folder, document, tell);
    for (const reference of file.references) {
      checkHref(folder, reference, tell);
      checkReference(folder, reference, tell);
    }
  }
  checkTwins(folder, tell);
  checkLoops(folder, tell);
  checkPages(folder, tell);
  checkPeople(people, folder, tell);
  checkWithdrawals(people, folder, tell);
}
