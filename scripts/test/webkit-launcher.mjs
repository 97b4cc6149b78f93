import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {startWebKit} from './webkit.mjs';

/** Runs test files in WebKit, one after the other, and starts a new one when a file got it stuck. */
export class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;
  #programs;
  /** @type {import('./webkit.mjs').WebKit | undefined} */
  #webkit;

  /** @param {NonNullable<import('../browsers.mjs').Browsers['webkit']>} programs */
  constructor(programs) {
    super({
      automationProtocol: 'webdriver',
      capabilities: {},
      connectionRetryCount: 0,
      logLevel: 'silent',
      path: '/',
    });
    this.#programs = programs;
  }

  async initialize(config) {
    // With one file at a time each gets the whole window, instead of a small frame.
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    if (!this.#webkit) {
      this.#webkit = await startWebKit(this.#programs);
      const {hostname, port, capabilities} = this.#webkit;
      Object.assign(this.options, {hostname, port});
      // It does not know the newer protocol, and refuses to be asked for it.
      this.options.capabilities = {...capabilities, 'wdio:enforceWebDriverClassic': true};
      await this.ensureManagerInitialized();
      // Leaves a page of 800 × 600, as in the other browsers.
      await this.driver.setWindowSize(800, 638);
    }
    await this.driverManager.startSession(id, url);
  }

  async stop() {
    await super.stop();
    await this.end();
  }

  /** Ends WebKit without asking it; the next file starts another. */
  async end() {
    clearInterval(this.pendingHeartbeat);
    this.driver = undefined;
    this.driverManager = undefined;
    const webkit = this.#webkit;
    this.#webkit = undefined;
    await webkit?.stop();
  }
}
