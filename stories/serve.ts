import broken from './images/broken.svg?no-inline';
import havbris from './images/havbris.svg?no-inline';
import portrait from './images/portrait.svg?no-inline';
import {tidyMarkup} from './markup.js';
import {publishedAddress} from './published.js';

const here = (path: string): string => new URL(path, document.baseURI).href;

/** Where the pictures of our made-up organisations lie: a profile's own paths start from the profile. */
const pictures: Record<string, string> = {
  'images/broken.svg': here(broken),
  'images/havbris.svg': here(havbris),
  'images/portrait.svg': here(portrait),
};

/** What an address shows in the code beside a story, where `blob:…` would say nothing. */
const names = new Map<string, string>();

/** Gives a profile an address, as a web server would. */
export function serve(value: unknown): string {
  const withPictures = (_: string, inner: unknown) =>
    typeof inner === 'string' ? (pictures[inner] ?? inner) : inner;
  return serveText(JSON.stringify(value, withPictures), publishedAddress(value));
}

/** Gives a text an address, whatever it is. */
export function serveText(text: BlobPart, name = publishedAddress({})): string {
  return named(URL.createObjectURL(new Blob([text], {type: 'application/json'})), name);
}

/** Lets an address be shown as a published one. */
export function named(address: string, name = publishedAddress({})): string {
  names.set(address, name);
  return address;
}

/** An address that led to a profile once. */
export function gone(): string {
  const address = serveText('');
  URL.revokeObjectURL(address);
  return address;
}

/** A story's markup as a page would write it, with the addresses that profiles are published at. */
export const readable = (code: string): string =>
  tidyMarkup([...names].reduce((text, [address, name]) => text.replaceAll(address, name), code));
