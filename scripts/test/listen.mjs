/**
 * Collects what a page complains of and what it asks of others than the server of `address`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{address: string}} server
 * @returns {string[]} complaints, which go on coming
 */
export function listen(page, {address}) {
  const heard = [];
  page.on('pageerror', (error) => heard.push(`error on the page: ${error.stack ?? error}`));
  page.on('console', (message) => {
    // Some stories ask for a profile that is gone, which the browser reports by itself.
    const {url = ''} = message.location();
    if (message.type() !== 'error' || url.startsWith('blob:')) return;
    heard.push(`console: ${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const ours = [address, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!ours) heard.push(`asked another machine for ${request.url()}`);
  });
  return heard;
}
