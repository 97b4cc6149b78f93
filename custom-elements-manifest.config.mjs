import {readTokens} from './scripts/tokens/read-tokens.mjs';

const tokens = await readTokens();

/** Makes `dist/custom-elements.json`, which editors and Storybook read: only what a page may rely on. */
export default {
  globs: ['src/elements/*.ts', 'src/events.ts'],
  exclude: ['src/elements/*.styles.ts', 'src/elements/register.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'spotlight:public-only',
      packageLinkPhase({customElementsManifest}) {
        for (const {declarations} of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(isPublic);
            declaration.events = declaration.events?.filter(({name}) => /^spotlight-/.test(name));
            const described = [...(declaration.members ?? []), ...(declaration.attributes ?? [])];
            for (const part of described) if (!isLiteral(part.default)) delete part.default;
          }
        }
      },
    },
    {
      name: 'spotlight:tokens',
      packageLinkPhase({customElementsManifest}) {
        for (const {declarations} of customElementsManifest.modules) {
          for (const declaration of declarations.filter(isElement)) {
            declaration.cssProperties = propertiesOf(declaration.tagName);
          }
        }
      },
    },
    {
      // Our registration is a helper of our own, which the analyser does not follow.
      name: 'spotlight:definitions',
      packageLinkPhase({customElementsManifest}) {
        for (const {declarations, exports, path} of customElementsManifest.modules) {
          for (const {name, tagName} of declarations.filter((declaration) => declaration.tagName)) {
            const kind = 'custom-element-definition';
            exports.push({kind, name: tagName, declaration: {name, module: path}});
          }
        }
      },
    },
    {
      // The sources are not published: the manifest names the modules that are.
      name: 'spotlight:published-paths',
      packageLinkPhase({customElementsManifest}) {
        renamePaths(customElementsManifest);
      },
    },
  ],
};

const isElement = ({name, tagName}) => Boolean(tagName) || name === 'SpotlightElement';

/** The custom properties of an element: those of all, and those it alone has. */
const propertiesOf = (tagName = '') =>
  tokens
    .filter(({owner}) => owner === '' || tagName === `spotlight-${owner}`)
    .map(({property, description, fallback}) => ({
      name: property,
      description,
      default: fallback.replace(/^var\(--_/, 'var(--spotlight-color-'),
    }));

const isPublic = ({name, privacy, inheritedFrom}) =>
  !name.startsWith('#') &&
  !['private', 'protected'].includes(privacy) &&
  name !== 'styles' &&
  !inheritedFrom?.package;

/** A default that is a name in our code says nothing to a reader. */
const isLiteral = (text = '') => /^(['"\d]|true$|false$)/.test(text);

function renamePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) renamePaths(value);
    else if (key === 'path' || key === 'module') node[key] = publishedPath(value);
  }
}

const publishedPath = (path) => path.replace(/^(\/?src|\.\.)\/(.*)\.[jt]s$/, 'dist/package/$2.js');
