import {inPlace} from './in-source.mjs';
import {integrityOf} from './checked-loads-plugin.mjs';
import {laterFile, laterModules, laterName} from './later-file.mjs';

const later = '\0spotlight:later-parts';
/** What a part brings in turn, and is better asked for at the same time where a reader sees the element at once. */
const brings = {mapPart: 'spotlight-map.js'};

/**
 * Leaves out of the script what most pages do not need, and brings it from beside the script once an element asks for it,
 * if it is what this build has made (`src/elements/parted-element.ts` waits for it).
 *
 * @returns {import('vite').Plugin}
 */
export function laterParts() {
  return {
    name: 'spotlight:later-parts',
    enforce: 'pre',
    resolveId: (id) => (id === later ? id : null),
    async load(id) {
      if (id === later) return loader(await laterFile());
      const name = laterModules.get(id);
      if (!name) return null;
      return `
        import {later} from ${JSON.stringify(later)};
        export const ${name} = later(${[name, ...broughtBy(name)].map((each) => JSON.stringify(each))});
      `;
    },
    async generateBundle() {
      const {code} = await laterFile();
      this.emitFile({type: 'asset', fileName: laterName, source: code});
    },
  };
}

const broughtBy = (name) => (brings[name] ? [brings[name], integrityOf(brings[name])] : []);

function loader({kit, integrity}) {
  const imports = kit.map(
    ({id, name}, place) => `import {${name} as kit${place}} from ${JSON.stringify(id)};`,
  );
  return `
    import {loadChecked} from ${JSON.stringify(inPlace('src/map/load-checked.ts'))};
    ${imports.join('\n')}
    var parts;
    const isSeen = ({top, bottom}) => bottom > 0 && top < innerHeight;
    const bring = async (root, file, hash) => {
      if (file && isSeen(root.host.getBoundingClientRect())) {
        loadChecked(file, hash, import.meta.url, root).catch(() => undefined);
      }
      if (parts) return;
      const {begin} = await loadChecked(
        ${JSON.stringify(laterName)}, ${JSON.stringify(integrity)}, import.meta.url, root,
      );
      parts ??= begin([${kit.map((_, place) => `kit${place}`)}]);
    };
    // A function, since modules that the file borrows may ask for it before this one has begun.
    export function later(name, file, hash) {
      return {
        get styles() { return parts ? parts[name].styles : []; },
        begin: (host) => parts?.[name].begin(host),
        bring: (root) => bring(root, file, hash),
      };
    }
  `;
}
