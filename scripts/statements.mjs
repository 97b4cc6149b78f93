/**
 * Writes the tables of the privacy sheet, the accessibility statement and the format reference into their documents:
 * `npm run statements`, after a build. What stands around the tables is written by hand.
 */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {makeDocuments} from './statements/documents.mjs';

const root = new URL('..', import.meta.url);
for (const [path, text] of await makeDocuments()) {
  await writeFile(fileURLToPath(new URL(path, root)), text);
}
