import {serveFiles} from '../serve-files.mjs';
import {findFiles} from './contenders.mjs';

/**
 * Serves the contenders' pages, and what they have from elsewhere at another address, as widgets and packages are on the web.
 * `asked` counts both.
 *
 * @param {readonly string[]} names
 */
export async function servePages(names) {
  const other = await serveFiles(await findFiles([]));
  const {asked} = other;
  const {origin, close} = await serveFiles(await findFiles(names, other.origin), asked);
  return {origin, asked, close: () => Promise.all([close(), other.close()])};
}
