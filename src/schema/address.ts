import * as z from 'zod/mini';

const longest = 2048;

// Control characters and backslashes are read differently by different parsers; nobody needs them in an address.
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\\]/;

/** Reads an address as a browser would, or answers `undefined` when it is not one we dare open. */
export function parseAddress(address: string, schemes: string[], base?: string): URL | undefined {
  if (address.length > longest || unsafe.test(address)) return undefined;
  try {
    const url = new URL(address, base);
    const trusted = schemes.includes(url.protocol) && !url.username && !url.password;
    return trusted ? url : undefined;
  } catch {
    return undefined;
  }
}

export const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];
export const fileSchemes = ['https:', 'http:'];

/** Where a reader may be sent: a web page, an e-mail address or a telephone number. */
export const LinkAddress = z
  .string('link-address')
  .check(z.refine((address) => parseAddress(address, linkSchemes) !== undefined, 'link-address'));

// `//host/file` looks like a path but names another host; `https:file` looks absolute but is not.
const hiddenHost = /^(\/\/|https?:(?!\/\/))/i;

/** Where a file lies: a web address, or a path relative to the JSON file that names it. */
export const FileAddress = z
  .string('file-address')
  .check(
    z.refine(
      (address) =>
        !hiddenHost.test(address) &&
        parseAddress(address, fileSchemes, 'https://profile.invalid/') !== undefined,
      'file-address',
    ),
  );
