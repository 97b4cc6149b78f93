/**
 * The themes that the build has made, by the names of their files. Each is a style sheet that sets `--spotlight-…`
 * properties and nothing else, just as a page would link to it.
 */
const files = import.meta.glob<string>('../dist/themes/*.css', {
  eager: true,
  import: 'default',
  query: '?inline',
});

/** What is called otherwise than its file. */
const titles: Readonly<Record<string, string>> = {wordpress: 'WordPress'};

const nameOf = (path: string): string => path.replace(/^.*\/|\.css$/g, '');
const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The themes of the toolbar “Preset”, beside none. */
export const presets: Readonly<Record<string, {readonly title: string; readonly css: string}>> =
  Object.fromEntries(
    Object.entries(files).map(([path, css]) => {
      const name = nameOf(path);
      return [name, {title: titles[name] ?? capitalized(name), css}];
    }),
  );
