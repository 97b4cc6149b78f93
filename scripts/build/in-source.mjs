import {fileURLToPath} from 'node:url';

/** Where a file of the project lies, by its path from the root. */
export const inPlace = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
