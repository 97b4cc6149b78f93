/**
 * What a host would do that wants to know its readers: it sets a cookie with everything that pages load from it, and writes
 * down what their browsers send along.
 */

/** @typedef {{path: string, cookie?: string, referer?: string}} Heard */

/** @returns {{heard: Heard[], watch: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}} */
export function nosyHost() {
  /** @type {Heard[]} */
  const heard = [];
  return {
    heard,
    watch({url = '', headers}, response) {
      const path = url.replace(/[?#].*/s, '');
      // Its own pages and their style sheets, and the icon of all the demo sites, are between the reader and the page.
      if (headers['sec-fetch-mode'] === 'navigate' || /\/$|\.(html|css)$|^\/icon\.svg$/.test(path))
        return;
      const {cookie, referer} = headers;
      heard.push({path, ...(cookie && {cookie}), ...(referer && {referer})});
      response.setHeader('Set-Cookie', 'reader=1; Path=/; Max-Age=600');
    },
  };
}
