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
