import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** A file of an installed package, whatever the package exports. */
const packaged = (path) => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));

/** Where Debian's packages of libraries that npm does not have put them. */
const debian = '/usr/share/javascript/';

/** The libraries that pages still load, as their authors published them: address on the page → file. */
export const libraries = {
  'jquery1.js': packaged('jquery1/dist/jquery.min.js'),
  'require.js': packaged('requirejs/require.js'),
  'zone.js': packaged('zone.js/bundles/zone.umd.min.js'),
  'angular.js': packaged('angular/angular.min.js'),
  'core.js': packaged('core-js-bundle/minified.js'),
  'webcomponents.js': packaged('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  'es5-adapter.js': packaged('@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js'),
  'knockout.js': packaged('knockout/build/output/knockout-latest.js'),
  'alpine.js': packaged('alpinejs/dist/cdn.min.js'),
  'bluebird.js': packaged('bluebird/js/browser/bluebird.min.js'),
  'htmx.js': packaged('htmx.org/dist/htmx.min.js'),
  'turbo.js': packaged('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'module-shims.js': packaged('es-module-shims/dist/es-module-shims.js'),
  'scoped-registries.js': packaged(
    '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
  ),
  'prototype.js': `${debian}prototype/prototype.js`,
  'mootools.js': `${debian}mootools/mootools.js`,
  'mootools-more.js': `${debian}mootools/mootools-more.js`,
};
export const bootstrap = readFileSync(packaged('bootstrap/dist/css/bootstrap.min.css'), 'utf8');

/** The libraries that are not on this machine; in CI all of them have to be. */
export const missingLibraries = Object.keys(libraries).filter(
  (name) => !existsSync(libraries[name]),
);

/**
 * Pages with libraries, old and new, that change what the language and the browser bring.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function libraryPages() {
  const load = (...names) =>
    names.map((name) => `<script src="/libraries/${name}"></script>`).join('');
  const inline = (code) => `<script>${code}</script>`;
  const foreign = {foreignScripts: true};
  return [
    {name: 'loads Prototype', head: load('prototype.js'), ...foreign},
    {name: 'loads MooTools', head: load('mootools.js', 'mootools-more.js'), ...foreign},
    {name: 'loads jQuery 1', head: load('jquery1.js'), ...foreign},
    {
      name: 'loads RequireJS, which takes over define()',
      head: load('require.js'),
      ...foreign,
    },
    {name: 'loads zone.js, which wraps promises and fetch', head: load('zone.js'), ...foreign},
    {
      name: 'loads AngularJS and compiles the whole page',
      html: 'lang="no" ng-app',
      head: load('angular.js'),
      ...foreign,
    },
    {
      name: 'loads Knockout and binds the whole page',
      head: load('knockout.js'),
      body: (all) => `${all}${inline('ko.applyBindings({})')}`,
      ...foreign,
    },
    {
      name: 'loads Alpine and starts it on the whole page',
      head: '<script defer src="/libraries/alpine.js"></script>',
      body: (all) => `<div x-data="{}">${all}</div>`,
      ...foreign,
    },
    {name: 'loads the core-js polyfills', head: load('core.js'), ...foreign},
    {
      name: 'loads the web components polyfills',
      head: load('webcomponents.js', 'es5-adapter.js'),
      ...foreign,
    },
    {
      name: 'loads Bluebird in place of Promise',
      head: load('bluebird.js') + inline('window.Promise = P'),
      ...foreign,
    },
    {
      name: 'loads htmx, which swaps everything for itself',
      head: load('htmx.js'),
      body: (all) =>
        `<main>${all}</main>${inline(`addEventListener('load', () => htmx.swap({target: 'main', text: document.querySelector('main').innerHTML, swap: 'innerHTML'}))`)}`,
      ...foreign,
    },
    {
      name: 'loads Turbo, and visits itself',
      head:
        load('turbo.js') +
        inline(
          `addEventListener('turbo:load', () => Turbo.visit(location.href, {action: 'replace'}), {once: true})`,
        ),
      ...foreign,
    },
    {
      name: 'loads module shims, which bring every module themselves',
      head:
        inline('window.esmsInitOptions = {shimMode: true, mapOverrides: true}') +
        load('module-shims.js'),
      ...foreign,
    },
    {
      name: 'loads the polyfill for registries of its own',
      // So that it has something to do: some browsers have such registries.
      head:
        inline(
          'delete ShadowRoot.prototype.createElement; delete ShadowRoot.prototype.customElementRegistry; delete ShadowRoot.prototype.customElements',
        ) + load('scoped-registries.js'),
      ...foreign,
    },
    {name: 'loads Bootstrap', head: `<style>${bootstrap}</style>`},
    {
      name: 'has added to every prototype',
      head: inline(`
        Object.prototype.extend = function () {};
        Object.prototype.answer = 42;
        Object.prototype.value = 'x';
        Object.prototype.get = undefined;
        Array.prototype.toJSON = () => 'junk';
        Array.prototype.each = function () {};
        String.prototype.toJSON = () => 'junk';
        Function.prototype.delay = function () {};
      `),
      // A property named like a descriptor's breaks every defineProperty on the page, the browser's own included.
      ends: 'untouched',
      mayComplain: [/.*/],
      ...foreign,
    },
    {
      name: 'has replaced JSON by its own',
      head: inline('window.JSON = {parse: () => ({}), stringify: () => ""}'),
      // WebKit's driver asks with the page's own JSON.
      engines: ['chromium', 'firefox'],
      ends: 'failed',
      mayComplain: [/console: spotlight/i, /^the file: /],
    },
    {
      name: 'has lists that no longer work',
      head: inline("Intl.ListFormat = function () { throw new Error('no lists') }"),
      ends: {card: 'failed', story: 'failed', profile: 'failed', directory: 'failed', map: 'ready'},
      mayComplain: [/console: spotlight/i],
    },
    {
      name: 'has replaced fetch by junk',
      head: inline('window.fetch = () => 5'),
      ends: 'failed',
      mayComplain: [/console: spotlight/i],
    },
    {
      name: 'has taken fetch away',
      head: inline('delete window.fetch; window.fetch = undefined'),
      ends: 'failed',
      mayComplain: [/console: spotlight/i],
    },
    {
      name: 'has taken IntersectionObserver and ResizeObserver away',
      head: inline('window.IntersectionObserver = window.ResizeObserver = undefined'),
    },
    {
      name: 'has replaced Promise',
      head: inline(
        'const Native = Promise; window.Promise = class extends Native { then(...all) { return super.then(...all) } }',
      ),
    },
    {
      name: 'throws in every event listener',
      head: inline(`for (const type of ['spotlight-load', 'spotlight-error', 'spotlight-select'])
        addEventListener(type, () => { throw new Error('the page') }, true)`),
      mayComplain: [/the page/],
    },
    {
      name: 'has a tag of ours taken by another',
      head: inline("customElements.define('spotlight-card', class extends HTMLElement {})"),
      ends: {card: 'untouched'},
      mayComplain: [/console: spotlight/i],
    },
    {
      name: 'has ids that shadow names on window',
      body: (all) =>
        `<form id="customElements" name="fetch"><input name="innerHTML" id="location"></form><img name="document" id="Lit" alt="">${all}`,
    },
  ];
}
