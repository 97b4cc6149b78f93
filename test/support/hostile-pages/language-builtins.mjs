/**
 * Pages whose scripts have replaced what the language brings: lists, texts, dates, numbers, clocks.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function languagePages() {
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
      name: 'has a clock that stands still, and timers that never ring',
      head: inline(`
        for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback']) {
          if (name in window) window[name] = () => 1;
        }
        performance.now = () => 0;
        window.Date = class extends Date { constructor(...all) { super(...(all.length ? all : [0])) } static now() { return 0 } };
      `),
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
  ];
}
