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
  ],
};

const isPublic = ({name, privacy, inheritedFrom}) =>
  !name.startsWith('#') &&
  !['private', 'protected'].includes(privacy) &&
  name !== 'styles' &&
  !inheritedFrom?.package;
