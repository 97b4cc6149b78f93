/**
 * Pages whose scripts have replaced what the browser brings: fetch, listeners, HTML, shadow roots, observers, the console.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function browserPages() {
  const inline = (code) => `<script>${code}</script>`;
  const told = [/console: spotlight/i];
  const foreign = {foreignScripts: true};
  return [
    {
      name: 'has names of its own where the browser had others',
      head: `<script>
        var Map = {center: [60, 10]}, Set = 5, URL = 'https://kommune.example/', Event = {observe() {}}, Text = 'x';
        var Request = null, Option = [], Image = undefined, Node = {}, Range = 1, Selection = 2, Comment = 'c', name = 'x';
        function WeakMap() {} function Symbol() {}
      </script>`,
      ends: 'untouched',
      mayComplain: told,
      ...foreign,
    },
    {
      name: 'counts what is fetched, as analytics do',
      head: inline(`
        const native = fetch;
        window.fetch = async function (...all) {
          const answer = await native.apply(this, all);
          answer.clone().text().then((text) => text.length);
          return answer;
        };
      `),
    },
    {
      name: 'has read every answer before anybody else',
      head: inline(`
        const native = fetch;
        window.fetch = async (...all) => { const answer = await native(...all); await answer.text(); return answer };
      `),
      ends: 'failed',
      mayComplain: told,
    },
    {
      name: 'has a fetch of 2015, without streams',
      head: inline(`
        const native = fetch;
        window.fetch = async (...all) => {
          const answer = await native(...all);
          const text = await answer.text();
          const {ok, status, url, headers} = answer;
          return {ok, status, url, headers, text: async () => text, json: async () => JSON.parse(text)};
        };
      `),
    },
    {
      name: 'has a fetch that answers with something like a promise',
      head: inline('window.fetch = () => ({then(done) { done({ok: true, status: 200}) }})'),
      ends: 'failed',
      mayComplain: told,
    },
    {
      name: 'wraps every listener, as error trackers do',
      head: inline(`
        const native = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, ...more) {
          const wrapped = typeof listener === 'function'
            ? function (...all) { try { return listener.apply(this, all) } catch (error) { console.log(error) } }
            : {handleEvent: (event) => listener?.handleEvent?.(event)};
          return native.call(this, type, wrapped, ...more);
        };
        for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
          const timer = window[name];
          window[name] = (work, ...more) => timer(function (...all) { return work.apply(this, all) }, ...more);
        }
      `),
    },
    {
      name: 'listens with nothing but functions',
      head: inline(`
        const native = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, ...more) {
          return native.call(this, type, function (...all) { return listener.apply(this, all) }, ...more);
        };
      `),
      // Its own mistake, which it makes with listeners that are objects.
      mayComplain: [/listener\.apply/],
    },
    {
      name: 'never paints, as far as it says',
      head: inline(
        'window.requestAnimationFrame = () => 0; window.cancelAnimationFrame = undefined',
      ),
    },
    {
      name: 'has a console that can only log',
      head: inline('window.console = {log() {}}; window.fetch = () => 5'),
      ends: 'failed',
    },
    {
      name: 'has taken the console away',
      head: inline(
        "Object.defineProperty(window, 'console', {value: undefined}); window.fetch = undefined",
      ),
      ends: 'failed',
    },
    {
      name: 'lets nobody at the storage',
      head: inline(`
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError') }});
        Object.defineProperty(document, 'cookie', {get() { throw new DOMException('denied', 'SecurityError') }});
      `),
      body: (all) => all.replace('<spotlight-language>', '<spotlight-language remember>'),
    },
    {
      name: 'cleans whatever is written as HTML',
      head: inline(`
        const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
        Object.defineProperty(Element.prototype, 'innerHTML', {...native, set(html) {
          native.set.call(this, String(html).replace(/<!--.*?-->|<\\?[^>]*>/g, '').replace(/ [@.?]?[\\w-]+\\$lit\\$=\\S+/g, ''));
        }});
      `),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'writes no HTML at all',
      head: inline(`
        Object.defineProperty(Element.prototype, 'innerHTML', {get: () => '', set() { throw new Error('no HTML here') }});
      `),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'closes every shadow root',
      head: inline(`
        const native = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) { return native.call(this, {...init, mode: 'closed'}) };
      `),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'opens every shadow root, and looks into it',
      head: inline(`
        const native = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          const root = native.call(this, {...init, mode: 'open', delegatesFocus: true});
          new MutationObserver(() => root.querySelectorAll('*').forEach((each) => each.setAttribute('data-seen', ''))).observe(root, {childList: true, subtree: true});
          return root;
        };
      `),
    },
    {
      name: 'allows no shadow root',
      head: inline(
        "Element.prototype.attachShadow = () => { throw new DOMException('no', 'NotSupportedError') }",
      ),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'shares no style sheets',
      head: inline(`
        delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
        window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor') };
      `),
      ends: 'waiting',
      looksAreItsOwn: true,
      mayComplain: told,
    },
    {
      name: 'has put something between every tag and its class',
      head: inline(`
        const {define} = CustomElementRegistry.prototype;
        CustomElementRegistry.prototype.define = function (tag, element, ...more) {
          return define.call(this, tag, class extends element { connectedCallback() { super.connectedCallback?.() } }, ...more);
        };
      `),
    },
    {
      name: 'lets nobody define a tag',
      head: inline(`
        customElements.define = () => { throw new Error('not here') };
      `),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'gives out links and scripts that it has not agreed to as nothing',
      head: inline(`
        const native = document.createElement;
        document.createElement = function (tag, ...more) {
          const made = native.call(this, tag, ...more);
          if (/^(link|script)$/i.test(tag)) Object.defineProperty(made, 'href', {set() {}, get: () => ''});
          return made;
        };
      `),
      ends: {story: 'failed', profile: 'failed', directory: 'failed', map: 'failed'},
      engines: ['chromium', 'firefox'],
      mayComplain: told,
      slow: true,
    },
    {
      name: 'has observers that say nothing',
      head: inline(`
        for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver', 'PerformanceObserver'])
          window[name] = function () { return {observe() {}, unobserve() {}, disconnect() {}, takeRecords: () => []} };
      `),
    },
    {
      name: 'has observers that fail',
      head: inline(`
        for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver', 'PerformanceObserver'])
          window[name] = function () { throw new Error('no observer') };
      `),
      ends: {map: 'failed'},
      mayComplain: told,
    },
  ];
}
