/**
 * Everything that the widgets may ask of another machine. The tests judge by this list what pages ask for, and the privacy
 * sheet prints it: what is not here fails, and so does a row that no page needs.
 */

/**
 * Where a page lets the widgets ask.
 *
 * @typedef {object} Origins
 * @property {string} host - The origin of the script.
 * @property {string} [publisher] - The origin of the profiles; that of the script if left out.
 * @property {readonly string[]} [pictures] - Origins that the page names in `image-hosts`.
 * @property {string} [tiles] - The map server that the page names in `tiles`, once the reader has pressed its button.
 */

/**
 * @typedef {object} DocumentedRequest
 * @property {'script' | 'more' | 'map' | 'map-detail' | 'profile' | 'picture' | 'tile'} id
 * @property {readonly string[]} [elements] - Which elements ask; all of them if left out.
 * @property {'at once' | 'near' | 'close' | 'pressed'} when - As soon as the page has the element, when the reader comes near
 *   it, when the map shows a small area, or when the reader has pressed a button for it.
 * @property {(origins: Origins) => readonly string[]} from - Where it may go.
 * @property {RegExp} path - What the path there looks like.
 */

const publisher = (/** @type {Origins} */ {host, publisher = host}) => [publisher];
const picture = /\.(svg|png|jpe?g|webp|avif|gif)$/i;

/** @type {readonly DocumentedRequest[]} */
export const requests = [
  {
    id: 'script',
    when: 'at once',
    from: ({host}) => [host],
    path: /\/spotlight\/[^/]+\/spotlight(-prerendered)?\.js$/,
  },
  {
    id: 'more',
    elements: ['story', 'profile', 'directory', 'map'],
    when: 'at once',
    from: ({host}) => [host],
    path: /\/spotlight\/[^/]+\/spotlight-more\.js$/,
  },
  {
    id: 'profile',
    when: 'at once',
    from: publisher,
    path: /\.json$/,
  },
  {
    id: 'picture',
    when: 'near',
    from: (origins) => [...publisher(origins), ...(origins.pictures ?? [])],
    path: picture,
  },
  {
    id: 'map',
    elements: ['map'],
    when: 'near',
    from: ({host}) => [host],
    path: /\/spotlight\/[^/]+\/spotlight-map\.js$/,
  },
  {
    id: 'map-detail',
    elements: ['map'],
    when: 'close',
    from: ({host}) => [host],
    path: /\/spotlight\/[^/]+\/spotlight-map-detail\.js$/,
  },
  {
    id: 'tile',
    elements: ['map'],
    when: 'pressed',
    from: ({tiles}) => (tiles ? [tiles] : []),
    path: /^\//,
  },
];

/**
 * Which of the documented requests an address is, if any.
 *
 * @param {string} address
 * @param {Origins} origins
 */
export function documentedRequest(address, origins) {
  const {origin, pathname} = new URL(address);
  return requests.find(({from, path}) => from(origins).includes(origin) && path.test(pathname));
}

/**
 * The documented requests that pages with these elements make as they are read.
 *
 * @param {readonly string[]} tags - `card`, `map` …
 */
export function expectedRequests(tags) {
  const asOneReads = ({when}) => when === 'at once' || when === 'near';
  return requests.filter(
    (request) =>
      asOneReads(request) && (request.elements ?? tags).some((tag) => tags.includes(tag)),
  );
}
