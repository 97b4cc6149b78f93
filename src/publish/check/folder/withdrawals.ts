import {readFileSync} from 'node:fs';
import type {PersonEntry} from './entries.js';
import type {Folder, Tell} from './folder.js';

/** People who have withdrawn in one file and are still shown by another: `withdrawn` holds for its own file alone. */
export function checkWithdrawals(people: readonly PersonEntry[], folder: Folder, tell: Tell): void {
  const gone = new Map<string, PersonEntry>();
  for (const person of people) if (person.withdrawn) gone.set(person.id, person);
  if (gone.size === 0) return;
  const told = new Set<string>();
  const own = new Set([...gone.values()].map(({file}) => file));
  for (const {file, id, name, steps} of people) {
    const withdrawn = gone.get(id);
    if (!withdrawn || people.some((each) => each.file === file && each.id === id && each.withdrawn))
      continue;
    if (told.has(`${file} ${id}`)) continue;
    told.add(`${file} ${id}`);
    const values = {name, file: folder.nameOf(withdrawn.file)};
    tell(file, {severity: 'hint', code: 'withdrawn-elsewhere', steps, found: name, values});
  }
  for (const file of folder.files)
    if (!own.has(file)) findNames(file, gone.values(), told, folder, tell);
}

function findNames(
  file: string,
  gone: Iterable<PersonEntry>,
  told: ReadonlySet<string>,
  folder: Folder,
  tell: Tell,
): void {
  const text = readFileSync(file, 'utf8');
  for (const {id, name, file: source} of gone) {
    const offset = text.indexOf(name);
    if (offset < 0 || told.has(`${file} ${id}`)) continue;
    const lines = text.slice(0, offset).split(/\r?\n/);
    const position = {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
    const values = {name, file: folder.nameOf(source)};
    tell(file, {
      severity: 'hint',
      code: 'withdrawn-elsewhere',
      steps: [],
      position,
      found: name,
      values,
    });
  }
}
