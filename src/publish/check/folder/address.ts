import {dirname, join} from 'node:path';

/** Where an address of a file leads on disk: the path, and the id behind `#`. `undefined` for one on the web. */
export function onDisk(
  address: string,
  from: string,
): {path: string; id: string | undefined} | undefined {
  const text = address.trim();
  // A path from the root of the website says nothing of the folder here.
  if (/^[a-z][a-z\d+.-]*:/i.test(text) || text.startsWith('/') || text.includes('\\'))
    return undefined;
  const [, file = '', id] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(text) ?? [];
  if (file === '') return undefined;
  return {path: join(dirname(from), decode(file)), id: id ? decode(id) : undefined};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
