import {basename, dirname} from 'node:path';
import type {Finding} from '../finding.js';
import {onDisk} from './address.js';
import {isThere, namesIn} from './directory.js';
import type {DocumentEntry, FileEntries, ReferenceEntry} from './entries.js';
import type {Folder, Tell} from './folder.js';

/** Looks for the files that documents name: pictures, other documents, the next page. */
export function checkFiles(folder: Folder, {files}: FileEntries, tell: Tell): void {
  for (const {file, steps, address} of files) {
    const place = onDisk(address, file);
    if (!place || exists(place.path)) continue;
    const picture = steps.at(-1) !== 'next';
    tell(file, {
      severity: 'error',
      code: picture ? 'no-picture' : 'no-file',
      steps,
      found: address,
      ...meantFile(folder, place.path, address),
    });
  }
}

/** Looks where a reference, or the `href` of a summary, leads. */
export function checkHref(folder: Folder, from: ReferenceEntry | DocumentEntry, tell: Tell): void {
  const {file, id, href} = from;
  const place = href === undefined ? undefined : onDisk(href, file);
  if (!place || href === undefined) return;
  const steps = [...from.steps, 'href'];
  if (!exists(place.path)) {
    tell(file, {
      severity: 'error',
      code: 'no-file',
      steps,
      found: href,
      ...meantFile(folder, place.path, href),
    });
    return;
  }
  const there = folder.documentsIn(asChecked(place.path, folder));
  if (there.length === 0) return;
  const wanted = place.id ?? id;
  const [whole] = there;
  const right =
    place.id === undefined
      ? whole?.id === id
      : there.some((each) => each.id === wanted) && wanted === id;
  if (right) return;
  const values = {id, is: place.id ?? whole?.id ?? ''};
  tell(file, {severity: 'error', code: 'another-document', steps, found: href, values});
}

// What is written in YAML is published as JSON, and referred to as such.
const sources = (path: string): readonly string[] => [
  path,
  ...['.yaml', '.yml'].map((ending) => path.replace(/\.json$/, ending)),
];

const exists = (path: string): boolean => sources(path).some(isThere);

/** The path of a file that was checked: the one named, or the YAML it is made from. */
export const asChecked = (path: string, folder: Folder): string =>
  sources(path).find((each) => folder.documentsIn(each).length > 0) ?? path;

function meantFile(
  folder: Folder,
  path: string,
  address: string,
): Pick<Finding, 'suggestion'> | object {
  const name = basename(path);
  const names = namesIn(dirname(path));
  const plain = name.toLowerCase();
  const same =
    names.size < 1000 ? [...names].find((each) => each.toLowerCase() === plain) : undefined;
  const meant = same ?? folder.guess.of(name, () => names);
  if (meant === undefined) return {};
  return {suggestion: JSON.stringify(address.replace(/[^/?#]*(?=[?#]|$)/, meant))};
}
