/**
 * How pages reach what stories show: the widgets' host that a page would name, and where it publishes profiles. A
 * Storybook that is built with `STORYBOOK_WIDGETS_HOST` names that host in every snippet.
 */
import {version} from '../src/version.js';

// Made by the build before Storybook; `npm run storybook` in a clean clone comes before it.
const hashes = import.meta.glob<Record<string, string>>('../dist/integrity.json', {
  eager: true,
  import: 'default',
});

const {STORYBOOK_WIDGETS_HOST: host = 'https://widgets.example'} = import.meta.env as {
  STORYBOOK_WIDGETS_HOST?: string;
};

const folders: Readonly<Record<string, string>> = {
  organisation: 'organisations/',
  project: 'projects/',
  network: 'networks/',
  event: 'events/',
  story: 'stories/',
};

/** The address at which a document is published. */
export function publishedAddress(document: unknown): string {
  const {type, id = 'profile'} = document as {type?: string; id?: string};
  return `${host}/profiles/${folders[type ?? ''] ?? ''}${id}.json`;
}

/** The line that brings the elements, once on a page. */
export const scriptTag = [
  '<script',
  '  type="module"',
  `  src="${host}/spotlight/${version}/spotlight.js"`,
  `  integrity="${Object.values(hashes)[0]?.['spotlight.js'] ?? 'sha384-…'}"`,
  '  crossorigin="anonymous"',
  '  referrerpolicy="no-referrer"',
  '></script>',
].join('\n');
