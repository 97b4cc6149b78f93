/** What a code makes a page ask for. Each is an address, of which the policy allows the folder. */
export interface Needs {
  readonly script?: string | undefined;
  readonly data?: string | undefined;
  /** Pictures, and whatever else is shown as one. */
  readonly pictures?: readonly string[];
  readonly frame?: string | undefined;
  /** The names of the Trusted Types policies that the code makes. */
  readonly trustedTypes?: string | undefined;
}

/**
 * The lines that a page's content security policy needs for a code, and none besides (Content Security Policy 3, Trusted
 * Types): they are to be joined with what the page allows already.
 */
export function policyLines({script, data, pictures = [], frame, trustedTypes}: Needs): string[] {
  const folders = (addresses: readonly (string | undefined)[]) =>
    [...new Set(addresses.flatMap((address) => (address ? [folderOf(address)] : [])))].join(' ');
  const lines = [
    ['script-src', folders([script])],
    ['connect-src', folders([data])],
    ['img-src', folders(pictures)],
    ['frame-src', folders([frame])],
    ["require-trusted-types-for 'script'; trusted-types", trustedTypes],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name} ${value}`] : []));
}

/** The name of a source as a policy takes it: no query, and nothing that would end it. */
function folderOf(address: string): string {
  if (!/^https?:/.test(address)) return address;
  const {origin, pathname} = new URL(address);
  return (origin + pathname.replace(/[^/]*$/, '')).replace(/[;,]/g, encodeURIComponent);
}
