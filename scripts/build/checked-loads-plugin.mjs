import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {inPlace} from './in-source.mjs';

/** Modules that bring another one, the file of the build that they bring, and where they have from what checks it. */
const loads = [
  {
    file: inPlace('src/elements/load-map.ts'),
    name: 'loadMap',
    brings: 'spotlight-map.js',
    checker: `import {loadChecked} from ${JSON.stringify(inPlace('src/map/load-checked.ts'))};`,
    check: 'loadChecked',
  },
  {
    file: inPlace('src/map/load-packed.ts'),
    name: 'loadPacked',
    brings: 'spotlight-map-detail.js',
    checker: `import {kit} from ${JSON.stringify(inPlace('src/map/kit.ts'))};`,
    check: 'kit.loadChecked',
  },
];

/**
 * Makes the script bring the map, and the map its details, from beside itself and only if they are what this build has made:
 * their hashes are written into whoever brings them. What is brought has to be built first.
 *
 * @returns {import('vite').Plugin}
 */
export function checkedLoads() {
  return {
    name: 'spotlight:checked-loads',
    enforce: 'pre',
    load(id) {
      const load = loads.find(({file}) => id === file);
      if (!load) return null;
      return `
        ${load.checker}
        export const ${load.name} = (root) => ${load.check}(
          ${JSON.stringify(load.brings)}, ${JSON.stringify(integrityOf(load.brings))}, import.meta.url, root,
        );
      `;
    },
  };
}

/** The hash of a built file, as the `integrity` attribute takes it (W3C Subresource Integrity). */
export const integrityOf = (name) => hashOf(readFileSync(inPlace(`dist/${name}`)));

/** The hash of what a file holds. */
export const hashOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
