import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';

/** What a visit to a page left behind, and the page itself. */
export class Visit {
  /** @type {string[]} Addresses asked for, in order. */
  requests = [];
  /** @type {string[]} Errors and warnings in the console, and errors that nobody caught. */
  complaints = [];
  /** @type {string[]} Everything else that was said in the console. */
  remarks = [];
  /** @type {import('puppeteer-core').Page} */
  page;

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.page = page;
    page.on('request', (request) => {
      // Firefox reports the fonts of its own interface too.
      if (!request.url().startsWith('data:')) this.requests.push(request.url());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      const serious = ['error', 'warn', 'warning'].includes(message.type());
      (serious ? this.complaints : this.remarks).push(message.text());
    });
  }

  /** What was asked for beyond the page's own site, each address once. */
  get foreignRequests() {
    const own = new URL(this.page.url()).origin;
    const foreign = this.requests.filter((address) => new URL(address).origin !== own);
    return [...new Set(foreign)].sort();
  }

  /** Violations of the page's security policy, as the browser reported them. */
  violations() {
    return this.page.evaluate(() => globalThis.policyViolations);
  }

  /** Waits until every card on the page has drawn its profile. */
  async cardsReady() {
    await this.page.waitForFunction(() => {
      const cards = [...document.querySelectorAll('spotlight-card')];
      return cards.length > 0 && cards.every((card) => card.shadowRoot?.querySelector('article'));
    });
  }

  /** The text in the shadow roots of all cards, white space as one space. */
  cardTexts() {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('spotlight-card')].map((card) =>
        (card.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );
  }

  /** Presses a button of the first toggle on the page, as a reader would: once it stands still. */
  async chooseLanguage(/** @type {string} */ name) {
    await this.page.locator(`spotlight-language >>> ::-p-text(${name})`).click();
  }

  /** Waits until the page has asked for all of these addresses. */
  async hasAskedFor(/** @type {string[]} */ ...addresses) {
    const left = addresses.filter((address) => !this.requests.includes(address));
    await Promise.all(left.map((address) => this.page.waitForRequest(address)));
  }

  /** Everything a page could have kept about its reader. */
  traces() {
    return this.page.evaluate(() => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      globals: Object.getOwnPropertyNames(window).filter(
        // Numbers are frames; the rest is what these tests put there themselves.
        (name) =>
          !globalThis.namesBefore.has(name) && !/^\d+$|^namesBefore$|ariaQuerySelector/.test(name),
      ),
    }));
  }
}

/**
 * Starts a browser and answers how to open pages in it.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 */
export async function startBrowser(options) {
  // Puppeteer takes what it has read out of the list of arguments.
  const browser = await puppeteer.launch(structuredClone(options));
  return {
    close: () => browser.close(),
    /** Opens a page in a fresh profile. */
    async open(/** @type {string} */ address, /** @type {string | undefined} */ media) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.evaluateOnNewDocument(() => {
        globalThis.policyViolations = [];
        globalThis.namesBefore = new Set(Object.getOwnPropertyNames(window));
        document.addEventListener('securitypolicyviolation', (event) => {
          globalThis.policyViolations.push(`${event.violatedDirective}: ${event.blockedURI}`);
        });
      });
      if (media) await page.emulateMediaType(media);
      const visit = new Visit(page);
      await page.goto(address, {waitUntil: 'load'});
      return visit;
    },
  };
}

/**
 * Starts a browser whose pages one can only ask what an expression says, which works on any page.
 *
 * @param {import('puppeteer-core').LaunchOptions} options
 */
export async function startTabs(options) {
  const browser = await startBrowser(options);
  /** @type {import('puppeteer-core').Page[]} Tabs that were given back. */
  const idle = [];

  async function load(/** @type {string} */ address, /** @type {string | undefined} */ media) {
    const page = media ? undefined : idle.pop();
    if (!page) return (await browser.open(address, media)).page;
    await page.goto(address, {waitUntil: 'load'});
    return page;
  }

  return {
    close: browser.close,
    async open(/** @type {string} */ address, /** @type {string | undefined} */ media) {
      const page = await load(address, media);
      const close = () => page.browserContext().close();
      return {
        ask: (/** @type {string} */ expression) => page.evaluate(expression),
        close,
        /** For the next address: to begin a profile costs as much as all elements on a page. Only where nothing was left behind. */
        giveBack: async () => void (media ? await close() : idle.push(page)),
      };
    },
  };
}

/**
 * Serves pages that tests make up, each on its own path of one origin.
 *
 * @param {Record<string, {html: string, headers?: Record<string, string>}>} pages
 */
export async function servePages(pages) {
  const server = createServer(({url = '/'}, response) => {
    const page = pages[url];
    if (!page) return void response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...page.headers});
    response.end(page.html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
