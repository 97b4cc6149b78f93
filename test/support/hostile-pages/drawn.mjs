import {readFileSync} from 'node:fs';
import {drawElement} from '../../../dist/package/server.js';

const profiles = new URL('../../../dist/site/profiles/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, profiles), 'utf8'));

/** What a server draws, and of which file. */
const drawings = {
  'spotlight-card': 'organisations/kantega.json',
  'spotlight-quote': 'stories/intervju-kantega.json',
  'spotlight-story': 'stories/intervju-kantega.json',
  'spotlight-profile': 'organisations/kantega.json',
  'spotlight-directory': 'partners.json',
};

/** Every element, as a server has drawn it where it can. */
export const drawnElements = ({host}) =>
  [
    '<spotlight-language></spotlight-language>',
    `<spotlight-map src="${host}/profiles/projects.json" height="300"></spotlight-map>`,
    ...Object.entries(drawings).map(([tag, path]) =>
      drawElement({tag, data: read(path), lang: 'nb', address: `${host}/profiles/${path}`}),
    ),
  ].join('\n');

/** Pages that are tried where there is little time. */
const usual = ['has frozen every prototype', 'has no Intl', 'lacks the newer half of Intl'];

/** Where a map waits for its file for as long as there is, after the others have been taken over. */
const slowest = 'gives out links and scripts that it has not agreed to as nothing';

/** Whether what a parser has made of a server's markup is there for longer than the page needs to begin. */
export const keepsWhatIsDrawn = ({losesRoots, xhtml, name}) =>
  !losesRoots && !xhtml && name !== slowest;

/**
 * The same page with elements that a server has drawn: whatever it does, what is there stays.
 *
 * @param {import('./page.mjs').HostilePage} page
 * @returns {import('./page.mjs').HostilePage}
 */
export function drawn(page) {
  const {name, ends = 'ready'} = page;
  const rest =
    typeof ends === 'string' ? {map: ends, language: ends === 'failed' ? 'ready' : ends} : ends;
  const stay = Object.fromEntries(
    Object.keys(drawings).map((tag) => [tag.replace('spotlight-', ''), 'ready']),
  );
  return {
    ...page,
    name: `${name}, with what a server has drawn`,
    drawn: true,
    ...(!usual.includes(name) && {slow: true}),
    ends: {...rest, ...stay},
  };
}
