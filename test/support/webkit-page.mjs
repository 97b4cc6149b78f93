import {startWebKit} from '../../scripts/test/webkit.mjs';

/**
 * Opens a page in WebKit for tests of the whole way, where puppeteer cannot:
 *
 *     const page = await openWebKit(webkit);
 *     await page.goto('http://127.0.0.1:8000/');
 *     const title = await page.evaluate(() => document.title);
 *     await page.close();
 *
 * @param {NonNullable<import('../../scripts/browsers.mjs').Browsers['webkit']>} programs
 */
export async function openWebKit(programs) {
  const {hostname, port, capabilities, stop} = await startWebKit(programs);

  /** One command of the WebDriver protocol. */
  async function command(/** @type {string} */ path, /** @type {object} */ body) {
    const response = await fetch(`http://${hostname}:${port}/session${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value.message || value.error}`);
    return value;
  }

  try {
    const {sessionId} = await command('', {capabilities: {alwaysMatch: capabilities}});
    return {
      /** @param {string} address */
      goto: (address) => command(`/${sessionId}/url`, {url: address}),

      /**
       * Calls a function in the page, with values that JSON can carry, and waits for its answer.
       *
       * @param {(...values: any[]) => unknown} inPage
       * @param {unknown[]} values
       */
      evaluate: (inPage, ...values) =>
        command(`/${sessionId}/execute/sync`, {
          script: `return (${inPage})(...arguments);`,
          args: values,
        }),

      /** Runs a script in the page and waits for what it returns. */
      run: (/** @type {string} */ script) =>
        command(`/${sessionId}/execute/sync`, {script, args: []}),

      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
