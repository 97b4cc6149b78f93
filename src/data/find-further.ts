import type {Deadline} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {itemsOf} from './items.js';
import type {LoadedDocument} from './load-file.js';
import {Pages} from './pages.js';
import type {Problem} from './problem.js';

/** How many ids an editor is told of where the one asked for is not among them. */
const mostIds = 10;

/**
 * Finds one document of a collection by its id, on the first page that has it.
 *
 * @throws {LoadError} where none has it, or there is no time left to look.
 */
export async function findFurther(
  file: LoadedDocument,
  id: string,
  deadline: Deadline,
): Promise<LoadedDocument> {
  const pages = new Pages(file);
  const ids: string[] = [];
  let problems: readonly Problem[] = [];
  let start = file;
  let page: LoadedDocument | undefined = file;
  for (; page && deadline.left > 0; page = await pages.next()) {
    // A long file comes in parts, which share its address.
    if (page.address !== start.address) start = page;
    const items = itemsOf(page.document);
    const document = items.find((item) => item.id === id);
    if (document) return {document, problems: page.problems, address: page.address, file: start};
    if (ids.length <= mostIds) ids.push(...items.map((item) => item.id));
    problems = [...problems, ...page.problems];
  }
  throw new LoadError('invalid', [missing(id, ids), ...problems]);
}

function missing(id: string, ids: readonly string[]): Problem {
  const found = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ' …' : '');
  return {path: 'items', expected: `a document with the id ${id}`, found: found || 'nothing'};
}
