/**
 * The policy that published pages put themselves under (Content Security Policy 3): everything from the folder itself, and
 * nothing else. A server that sends the same as a header may add `frame-ancestors`.
 *
 * @param own - Where the folder is, where that is known: in a locked frame Safari takes nothing for the page's own.
 * @param scripts - Where the widgets' script is, when it is not in the folder.
 */
export function pagePolicy(own?: string, scripts?: string): string {
  const self = ["'self'", ...(own ? [own] : [])].join(' ');
  return [
    "default-src 'none'",
    `script-src ${self}${scripts && scripts !== own ? ` ${scripts}` : ''}`,
    `style-src ${self}`,
    `img-src ${self}`,
    `connect-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types spotlight-lit',
  ].join('; ');
}
