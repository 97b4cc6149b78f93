const longest = 2048;

// Control characters and backslashes are read differently by different parsers; nobody needs them in an address.
// eslint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\\]/;

export const linkSchemes = ['https:', 'http:', 'mailto:', 'tel:'];
export const fileSchemes = ['https:', 'http:'];

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
