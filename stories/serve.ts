import havbris from './images/havbris.svg?no-inline';
import portrait from './images/portrait.svg?no-inline';

/** Where the pictures of our made-up organisations lie: a profile's own paths start from the profile. */
const pictures: Record<string, string> = {
  'images/havbris.svg': new URL(havbris, document.baseURI).href,
  'images/portrait.svg': new URL(portrait, document.baseURI).href,
};

/** What an address shows in the code beside a story, where `blob:…` would say nothing. */
const names = new Map<string, string>();

/** Gives a profile an address, as a web server would. */
export function serve(value: unknown): string {
  const {id = 'profile'} = value as {id?: unknown};
  const withPictures = (_: string, inner: unknown) =>
    typeof inner === 'string' ? (pictures[inner] ?? inner) : inner;
  return serveText(JSON.stringify(value, withPictures), `profiles/${String(id)}.json`);
}

/** Gives a text an address, whatever it is. */
export function serveText(text: BlobPart, name = 'profiles/profile.json'): string {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  names.set(address, name);
  return address;
}

/** An address that led to a profile once. */
export function gone(): string {
  const address = serveText('');
  URL.revokeObjectURL(address);
  return address;
}

/** A story's code with addresses as a page would write them. */
export const readable = (code: string): string =>
  [...names]
    .reduce((text, [address, name]) => text.replaceAll(address, name), code)
    .replace(/^\s*\n/gm, '')
    .trim();
