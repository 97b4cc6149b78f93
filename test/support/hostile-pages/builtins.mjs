/**
 * Pages whose scripts have replaced what the language and the browser bring: shims, spies, error trackers, tests' fakes.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function builtinPages() {
  const inline = (code) => `<script>${code}</script>`;
  const told = [/console: spotlight/i];
  const foreign = {foreignScripts: true};
  return [
    {
      name: 'has frozen every prototype',
      head: inline(`
        for (const each of [Object, Array, Function, String, Number, RegExp, Date, Map, Set, WeakMap, Promise, Error,
          TypeError, Event, EventTarget, Node, Element, HTMLElement, CSSStyleSheet, Intl.NumberFormat]) {
          Object.freeze(each.prototype);
          Object.freeze(each);
        }
        Object.freeze(JSON); Object.freeze(Math); Object.freeze(Reflect); Object.freeze(Intl); Object.freeze(Symbol);
      `),
      mayComplain: told,
    },
    {
      name: 'has traps for what objects may be asked for',
      head: inline(`
        for (const name of ['src', 'data', 'lang', 'id', 'url', 'href', 'story', 'image', 'links', 'type', 'format', 'items'])
          Object.defineProperty(Object.prototype, name, {get: () => 'javascript:pwned()', set() {}, configurable: true});
      `),
      ends: 'failed',
      mayComplain: [...told, /^(type|the file): expected/],
    },
    {
      name: 'has options that nobody asked for on every object',
      head: inline(`
        Object.assign(Object.prototype, {once: true, signal: 'x', method: 'POST', body: 'x', headers: {a: 'b'}, integrity: 'x',
          signDisplay: 'never', currency: 'NOK', mode: 'closed', extends: 'p', timeZone: 'Mars', numeric: 'x', bubbles: 'x'});
      `),
      ends: 'waiting',
      mayComplain: told,
      ...foreign,
    },
    {
      name: 'has lists with methods of 2006',
      head: inline(`
        Array.from = (list) => { const all = []; for (let i = 0; i < list.length; i++) all.push(list[i]); return all; };
        Array.prototype.flat = Array.prototype.flatMap = Array.prototype.at = Array.prototype.findLast = undefined;
        Array.prototype.toSorted = Array.prototype.includes = Object.fromEntries = Object.hasOwn = undefined;
        String.prototype.replaceAll = String.prototype.at = String.prototype.matchAll = undefined;
        String.prototype.toWellFormed = String.prototype.isWellFormed = undefined;
      `),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'sorts, joins and splits in its own way',
      head: inline(`
        Array.prototype.sort = Array.prototype.join = String.prototype.split = function () { throw new Error('mine') };
        String.prototype.trim = String.prototype.normalize = function () { return 5 };
      `),
      ends: 'untouched',
      mayComplain: told,
    },
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
      name: 'turns dates into dates wherever JSON is read',
      head: inline(`
        const {parse} = JSON;
        JSON.parse = (text) => parse(text, (key, value) => /^\\d{4}-\\d\\d/.test(value) ? new Date(value) : value);
      `),
      mayComplain: told,
    },
    {
      name: 'hands out JSON that nobody may change',
      head: inline(`
        const {parse} = JSON;
        JSON.parse = (text) => parse(text, (key, value) => Object.freeze(value));
      `),
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
      name: 'has no Intl',
      head: inline('window.Intl = undefined'),
      ends: 'waiting',
      mayComplain: told,
    },
    {
      name: 'lacks the newer half of Intl',
      head: inline(`
        for (const name of ['Segmenter', 'DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Locale', 'DurationFormat'])
          delete Intl[name];
        delete Intl.DateTimeFormat.prototype.formatRange; delete Intl.NumberFormat.prototype.formatRange;
      `),
      ends: {card: 'failed', story: 'failed', profile: 'failed', directory: 'failed'},
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
      name: 'has a clock that stands still, and timers that never ring',
      head: inline(`
        window.setTimeout = window.setInterval = window.requestIdleCallback = () => 1;
        performance.now = () => 0;
        window.Date = class extends Date { constructor(...all) { super(...(all.length ? all : [0])) } static now() { return 0 } };
      `),
    },
    {
      name: 'never paints, as far as it says',
      head: inline(
        'window.requestAnimationFrame = () => 0; window.cancelAnimationFrame = undefined',
      ),
    },
    {
      name: 'rings every timer at once',
      head: inline(
        'const native = setTimeout; window.setTimeout = (work, time, ...more) => native(work, 0, ...more)',
      ),
      ends: 'failed',
      mayComplain: told,
      // WebKit's driver waits with the page's own timers.
      engines: ['chromium', 'firefox'],
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
