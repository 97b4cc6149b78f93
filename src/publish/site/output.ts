/** A file of the published folder: its path there, and what it holds. */
export interface OutputFile {
  readonly path: string;
  readonly body: Uint8Array | string;
}

/** How long a hash is in a file's name: 48 bits tell a million versions of one document apart. */
const hashLength = 12;

/** The name under which a content never changes: `fjell.json` becomes `fjell.0123456789ab.json`. */
export function hashedPath(path: string, hash: string): string {
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}.${hash.slice(0, hashLength)}${path.slice(dot)}`;
}

/** Whether a file may be kept by browsers for ever: its name says what it holds, or which version. */
export const isImmutable = (path: string): boolean =>
  /\.[0-9a-f]{12}(-\d+)?\.[a-z0-9]+(\.br|\.gz)?$/.test(path) || path.startsWith('spotlight/');
