/**
 * What systems do to a page by habit: consent managers, optimisers, editors, translators' helpers, old shims.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function habitPages() {
  const inline = (code) => `<script>${code}</script>`;
  const style = (css) => `<style>${css}</style>`;
  /** Keeps everything as text for a script to put there. */
  const later = (code) => (all) =>
    `<main></main><template id="all">${all}</template>${inline(`const html = document.getElementById('all').innerHTML; ${code}`)}`;
  /** Runs the scripts that came as text. */
  const wake = `const wake = (root) => root.querySelectorAll('script').forEach((old) => {
    const script = document.createElement('script');
    for (const {name, value} of [...old.attributes]) script.setAttribute(name, value);
    script.text = old.text; old.replaceWith(script);
  });`;
  const told = [/console: spotlight/i];
  const loaded = (code) => inline(`addEventListener('load', () => { ${code} })`);
  return [
    {
      name: 'asks for consent before any script runs',
      body: (all) =>
        `${all.replaceAll('<script type="module"', '<script type="text/plain" data-type="module"')}${loaded(`
          document.querySelectorAll('script[data-type]').forEach((old) => {
            const script = document.createElement('script');
            for (const {name, value} of [...old.attributes]) script.setAttribute(name, value);
            script.type = old.dataset.type; old.replaceWith(script);
          });`)}`,
    },
    {
      name: 'puts everything there as HTML when it has time',
      body: later(`${wake} (window.requestIdleCallback ?? setTimeout)(() => {
        const main = document.querySelector('main'); main.innerHTML = html; wake(main);
      })`),
    },
    {
      name: 'parses everything in another document',
      body: later(`${wake} const other = new DOMParser().parseFromString(html, 'text/html');
        wake(other); const main = document.querySelector('main');
        main.append(...[...other.body.childNodes, ...other.head.childNodes].map((node) => document.adoptNode(node))); wake(main);`),
    },
    {
      name: 'puts one element there after another has told that it has loaded',
      body: later(`${wake} const parts = html.trim().split('\\n'); const main = document.querySelector('main');
        const next = () => main.insertAdjacentHTML('beforeend', parts.shift() ?? '');
        addEventListener('spotlight-load', next); for (let turn = 0; turn < 4; turn += 1) next(); wake(main);`),
    },
    {
      name: 'has lost its quotes to an optimiser',
      body: (all) => all.replaceAll(/="([^"\s>]+)"/g, '=$1'),
    },
    {
      name: 'shouts its tags',
      body: (all) =>
        all
          .replaceAll(/<(\/?)(spotlight-\w+)/g, (_, slash, tag) => `<${slash}${tag.toUpperCase()}`)
          .replaceAll(' src=', ' SRC='),
    },
    {
      name: 'breaks lines and makes paragraphs where an editor has pressed a key',
      body: (all) => `<p>${all.replaceAll('\n', '<br>\n</p><p>&nbsp;')}</p>`,
    },
    {
      name: 'closes our tags as XML does',
      body: (all) =>
        all
          .replaceAll(/<\/spotlight-(card|quote|story|profile|directory|map|language)>/g, '')
          .replaceAll(/(<spotlight-[^>]+)>/g, '$1 />'),
      // The toggle has no place for what stands between its tags.
      ends: {map: 'waiting'},
      looksAreItsOwn: true,
    },
    {
      name: 'lies five hundred boxes deep',
      body: (all) => '<div>'.repeat(500) + all + '</div>'.repeat(500),
    },
    {
      name: 'writes its history anew while everything is on its way',
      body: (all) =>
        all +
        inline(
          "for (let turn = 0; turn < 90; turn += 1) history.replaceState(null, '', '?inside=' + turn)",
        ),
    },
    {
      name: 'is busy for three seconds',
      body: (all) => all + loaded('const end = Date.now() + 3000; while (Date.now() < end);'),
    },
    {
      name: 'has a variable named as what the browser knows',
      head: '<script>var origin = "Oslo", status = "ferdig", parent = null, length = 5, event = {}, screen = [];</script>',
      foreignScripts: true,
    },
    {
      name: 'has mended what translators break',
      head: inline(`
        const {removeChild, insertBefore} = Node.prototype;
        Node.prototype.removeChild = function (child) { return child.parentNode === this ? removeChild.call(this, child) : child; };
        Node.prototype.insertBefore = function (node, before) { return before && before.parentNode !== this ? node : insertBefore.call(this, node, before); };
      `),
    },
    {
      name: 'has shims for what every browser has',
      head: inline(`
        Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this) };
        Element.prototype.append = function (...all) { all.forEach((each) => this.appendChild(each instanceof Node ? each : document.createTextNode(each))) };
        Element.prototype.replaceChildren = function (...all) { this.textContent = ''; this.append(...all) };
        Element.prototype.toggleAttribute = function (name, force) { force ? this.setAttribute(name, '') : this.removeAttribute(name) };
        Element.prototype.closest = function (selector) { let node = this; while (node && !node.matches(selector)) node = node.parentElement; return node };
        NodeList.prototype.forEach = Array.prototype.forEach;
        window.CustomEvent = class extends Event {}; window.queueMicrotask = (work) => Promise.resolve().then(work);
        window.globalThis = window;
      `),
    },
    {
      name: 'cannot walk through trees',
      head: inline("document.createTreeWalker = () => { throw new Error('no walk') }"),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'imports nothing',
      head: inline("document.importNode = () => { throw new Error('no import') }"),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'sets no attribute',
      head: inline("Element.prototype.setAttribute = () => { throw new Error('no attribute') }"),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'sends no event of ours',
      head: inline(
        "const native = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (event) { if (/^spotlight/.test(event.type)) throw new Error('no event'); return native.call(this, event) }",
      ),
      mayComplain: told,
    },
    {
      name: 'decodes no text',
      head: inline('window.TextDecoder = undefined'),
      ends: 'failed',
      mayComplain: told,
    },
    {
      name: 'aborts nothing',
      head: inline('window.AbortController = window.AbortSignal = undefined'),
      ends: 'failed',
      mayComplain: told,
    },
    {
      name: 'shows what it does not know as its content',
      head: style(
        'spotlight-card, spotlight-quote, spotlight-story, spotlight-profile, spotlight-directory, spotlight-map, spotlight-language { display: contents !important }',
      ),
      looksAreItsOwn: true,
    },
    {
      name: 'lays our elements over each other',
      head: style('body > [src] { position: fixed !important; inset: 0; z-index: 1 }'),
      looksAreItsOwn: true,
    },
    {
      name: 'hides the content of everything for now',
      head: style('body > * { content-visibility: hidden; contain-intrinsic-size: auto 300px }'),
      looksAreItsOwn: true,
    },
    {
      name: 'lays everything out as a table',
      head: style(
        'body { display: table; inline-size: 100% } body > * { display: table-row !important } body > * > * { display: table-cell }',
      ),
      looksAreItsOwn: true,
    },
    {
      name: 'turns colours around',
      head: style(
        'html { filter: invert(1) hue-rotate(180deg); forced-color-adjust: none } * { mix-blend-mode: difference; isolation: isolate; backdrop-filter: blur(1px) }',
      ),
    },
    {
      name: 'clamps everything to one line',
      head: style(
        '* { display: -webkit-box !important; -webkit-line-clamp: 1 !important; -webkit-box-orient: vertical !important; overflow: hidden !important; max-block-size: 1em !important; min-inline-size: 0 !important }',
      ),
      looksAreItsOwn: true,
    },
    {
      name: 'shows and hides everything all the time',
      body: (all) =>
        `<main>${all}</main>${inline("let turn = 0; const blink = () => { document.querySelector('main').hidden = turn++ % 2; if (turn < 120) requestAnimationFrame(blink); else document.querySelector('main').hidden = false }; blink()")}`,
    },
    {
      name: 'has an older element registry that waits',
      head: inline(
        "const native = customElements.define; const waiting = []; customElements.define = (...all) => waiting.push(all); addEventListener('load', () => setTimeout(() => waiting.forEach((all) => native.apply(customElements, all)), 50))",
      ),
    },
    {
      name: 'has a regular expression engine of its own',
      head: inline(
        'RegExp.prototype.exec = function () { return null }; RegExp.prototype.test = () => true',
      ),
      ends: 'untouched',
      mayComplain: told,
    },
    {
      name: 'has numbers in words',
      head: inline(
        "Number.prototype.toString = () => 'fem'; Number.prototype.toLocaleString = () => 'fem'; Math.random = () => 1; Math.round = Math.floor = Math.max = () => NaN",
      ),
      mayComplain: told,
    },
  ];
}
