import type {Steps} from '../finding.js';
import {isFields, listOf, stepsTo, type Spot} from '../walk.js';
import {wordsOf} from '../rules/wordings.js';

/** A document of a file, as others may refer to it. */
export interface DocumentEntry {
  readonly file: string;
  readonly steps: Steps;
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly organisationNumber: string | undefined;
  readonly href: string | undefined;
  readonly next: string | undefined;
}

/** A reference to a document. */
export interface ReferenceEntry {
  readonly file: string;
  readonly steps: Steps;
  readonly id: string;
  readonly name: string;
  readonly href: string | undefined;
  /** The type that the document has to have, where only one will do. */
  readonly type: string | undefined;
}

/** A file that a document names: a picture, or another document. */
export interface FileEntry {
  readonly file: string;
  readonly steps: Steps;
  readonly address: string;
}

/** A person with an id. */
export interface PersonEntry {
  readonly file: string;
  readonly steps: Steps;
  readonly id: string;
  readonly name: string;
  readonly withdrawn: boolean;
}

/** What one file has to do with others. */
export interface FileEntries {
  readonly documents: readonly DocumentEntry[];
  readonly references: readonly ReferenceEntry[];
  readonly files: readonly FileEntry[];
  readonly people: readonly PersonEntry[];
}

/** Collects what a file has to do with others, while it is walked. */
export class EntriesOf {
  readonly documents: DocumentEntry[] = [];
  readonly references: ReferenceEntry[] = [];
  readonly files: FileEntry[] = [];
  readonly people: PersonEntry[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes note of a value. */
  add(spot: Spot): void {
    const {part, value} = spot;
    if (part === 'FileAddress') this.#addFile(spot);
    if (!isFields(value)) return;
    if (part === 'Document') this.#addDocument(spot);
    if (part === 'Reference') this.#addReference(spot);
    if (part === 'Person') this.#addPerson(spot);
  }

  #addDocument(spot: Spot): void {
    const {id, type, name, alternateNames, legalName, organisationNumber, href, next} =
      spot.value as Record<string, unknown>;
    if (typeof id !== 'string' || typeof type !== 'string') return;
    const texts = [name, legalName, ...listOf(alternateNames)];
    const names = texts.flatMap((text) => (isFields(text) ? Object.values(text) : [text]));
    this.documents.push({
      file: this.#file,
      steps: stepsTo(spot),
      id,
      type,
      names: names.filter((each) => typeof each === 'string'),
      organisationNumber: textOf(organisationNumber),
      href: textOf(href),
      next: textOf(next),
    });
  }

  #addReference(spot: Spot): void {
    const {id, name, href} = spot.value as Record<string, unknown>;
    if (typeof id !== 'string') return;
    this.references.push({
      file: this.#file,
      steps: stepsTo(spot),
      id,
      name: wordsOf(name),
      href: textOf(href),
      type: typesOf[spot.key],
    });
  }

  #addFile(spot: Spot): void {
    // The file of a reference or summary is looked at with it.
    if (spot.key === 'href' || typeof spot.value !== 'string') return;
    this.files.push({file: this.#file, steps: stepsTo(spot), address: spot.value});
  }

  #addPerson(spot: Spot): void {
    const {id, name, withdrawn} = spot.value as Record<string, unknown>;
    if (typeof id !== 'string' || typeof name !== 'string') return;
    const said = withdrawn !== undefined && withdrawn !== null && withdrawn !== false;
    this.people.push({
      file: this.#file,
      steps: stepsTo(spot),
      id,
      name: name.trim(),
      withdrawn: said,
    });
  }
}

const typesOf: Readonly<Record<string | number, string>> = {
  network: 'network',
  project: 'project',
  story: 'story',
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
