import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {accessibilityList, accessibilitySummary} from './accessibility/write.mjs';
import {formatReference} from './format/write.mjs';
import {insert} from './markdown.mjs';
import {triedTable} from './privacy/tried.mjs';
import {requestTable} from './privacy/write.mjs';

export const languages = /** @type {const} */ (['nb', 'nn', 'en']);

const pathOf = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The documents with made parts: the name of each part, and who makes it. */
const documents = {
  ...Object.fromEntries(
    languages.flatMap((language) => [
      [
        `docs/privacy.${language}.md`,
        {requests: () => requestTable(language), tried: () => triedTable(language)},
      ],
      [
        `docs/accessibility.${language}.md`,
        {
          summary: () => accessibilitySummary(language),
          criteria: () => accessibilityList(language),
        },
      ],
    ]),
  ),
  'docs/format.md': {format: formatReference},
};

/**
 * Every document as it is to be, by its path: what is written by hand as it stands, and the made parts anew.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function makeDocuments() {
  const made = new Map();
  for (const [path, parts] of Object.entries(documents)) {
    let text = await readFile(pathOf(path), 'utf8');
    for (const [name, make] of Object.entries(parts)) text = insert(text, name, await make());
    const options = await resolveConfig(pathOf(path));
    made.set(path, await format(text, {...options, filepath: path}));
  }
  return made;
}
