/**
 * The policy that published pages put themselves under (Content Security Policy 3): everything from the folder itself, and
 * nothing else. A server that sends the same as a header may add `frame-ancestors`.
 *
 * @param scripts - Where the widgets' script is, when it is not in the folder.
 */
export function pagePolicy(scripts?: string): string {
  const sources = ["'self'", ...(scripts ? [scripts] : [])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types spotlight-lit',
  ].join('; ');
}
