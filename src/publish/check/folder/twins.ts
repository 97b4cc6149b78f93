import {distance} from '../nearest.js';
import type {DocumentEntry, PersonEntry, ReferenceEntry} from './entries.js';
import type {Folder, Tell} from './folder.js';

/** Documents that cannot be told apart, or are probably the same one twice. */
export function checkTwins({documents, nameOf}: Folder, tell: Tell): void {
  const ids = new Map<string, DocumentEntry>();
  const numbers = new Map<string, DocumentEntry>();
  const names = new Map<string, DocumentEntry>();
  // Items of collections are often the same documents once more.
  for (const entry of documents.filter(({steps}) => steps.length === 0)) {
    const {file, id, type, organisationNumber} = entry;
    const twin = ids.get(id);
    if (twin && !(type === 'collection' && twin.type === 'collection')) {
      tell(file, {
        severity: 'error',
        code: 'same-id',
        steps: ['id'],
        found: id,
        values: {file: nameOf(twin.file)},
      });
      continue;
    }
    ids.set(id, entry);
    if (type !== 'organisation') continue;
    const number = organisationNumber === undefined ? undefined : numbers.get(organisationNumber);
    const name = entry.names[0]?.trim().toLowerCase() ?? '';
    const namesake = names.get(name);
    if (number) {
      const values = {file: nameOf(number.file)};
      tell(file, {
        severity: 'hint',
        code: 'same-number',
        steps: ['organisationNumber'],
        found: organisationNumber,
        values,
      });
    } else if (namesake) {
      tell(file, {
        severity: 'hint',
        code: 'same-name',
        steps: ['name'],
        found: entry.names[0],
        values: {file: nameOf(namesake.file)},
      });
    }
    if (organisationNumber !== undefined) numbers.set(organisationNumber, entry);
    if (name !== '') names.set(name, entry);
  }
}

/** References whose id nobody has, or whose name or type is not the document's. */
export function checkReference(folder: Folder, reference: ReferenceEntry, tell: Tell): void {
  const {file, id, name, href, steps, type} = reference;
  const [target] = folder.byId(id);
  if (!target) {
    if (href !== undefined || !folder.isWhole) return;
    const meant = folder.guess.of(id, () => folder.ids());
    const suggestion = meant === undefined ? {} : {suggestion: JSON.stringify(meant)};
    tell(file, {
      severity: 'hint',
      code: 'no-document',
      steps: [...steps, 'id'],
      found: id,
      ...suggestion,
    });
    return;
  }
  if (type !== undefined && folder.byId(id).every((each) => each.type !== type)) {
    tell(file, {
      severity: 'error',
      code: 'another-type',
      steps: [...steps, 'id'],
      found: id,
      values: {type, is: target.type},
    });
  }
  const known = folder.byId(id).flatMap(({names}) => names);
  const right = known.find((each) => isSlip(name, each));
  if (right !== undefined && !known.includes(name)) {
    tell(file, {
      severity: 'hint',
      code: 'name-slip',
      steps: [...steps, 'name'],
      found: name,
      suggestion: JSON.stringify(right),
    });
  }
}

/** People with one id and two names: a slip of the pen, or somebody else's id. */
export function checkPeople(people: readonly PersonEntry[], {nameOf}: Folder, tell: Tell): void {
  const first = new Map<string, PersonEntry>();
  for (const person of people) {
    const known = first.get(person.id);
    if (!known) first.set(person.id, person);
    else if (
      person.name !== known.name &&
      (isSlip(person.name, known.name) || !shareWord(person.name, known.name))
    ) {
      tell(person.file, {
        severity: 'hint',
        code: 'person-name',
        steps: [...person.steps, 'name'],
        found: person.name,
        values: {name: known.name, file: nameOf(known.file), id: person.id},
      });
    }
  }
}

function isSlip(name: string, right: string): boolean {
  const [one, other] = [name.toLowerCase(), right.toLowerCase()];
  if (one.length < 4 || Math.abs(one.length - other.length) > 2)
    return name !== right && one === other;
  return name !== right && distance(one, other) <= (one.length < 8 ? 1 : 2);
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[\s.-]+/));
  return other
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => word.length > 1 && words.has(word));
}
