/**
 * What pages do with our elements and our script that they were not made for.
 *
 * @param {import('./page.mjs').Addresses} addresses
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function deedPages({script}) {
  const inline = (code) => `<script>${code}</script>`;
  const map = (imports) => `<script type="importmap">${JSON.stringify(imports)}</script>`;
  return [
    {
      name: 'has an import map with names of its own for everything',
      head: map({
        imports: {
          lit: '/empty',
          'lit/': '/empty/',
          './spotlight-more.js': '/empty',
          [script || 'x']: script || '/empty',
        },
        scopes: {'/': {zod: '/empty'}},
      }),
    },
    {
      name: 'loads the script three times, early and late',
      body: (all) => {
        const [tag] = /<script[^]*?<\/script>/.exec(all) ?? [''];
        return `${tag.replace('<script', '<script async')}${all}${tag.replace('<script', '<script async')}${inline(`import('${script}')`)}`;
      },
    },
    {
      name: 'is prerendered by rules, and fetched before it is asked for',
      head: `<script type="speculationrules">${JSON.stringify({
        prerender: [{source: 'list', urls: ['/empty']}],
        prefetch: [{source: 'list', urls: ['/empty?2']}],
      })}</script>`,
    },
    {
      name: 'changes by view transitions',
      head: '<style>@view-transition { navigation: auto } main { view-transition-name: main }</style>',
      body: (all) =>
        `<main>${all}</main>${inline(`addEventListener('load', () => {
          const change = () => document.querySelector('main').append(...document.querySelectorAll('main > [src]:not(script)'));
          document.startViewTransition ? document.startViewTransition(change).finished.catch(() => undefined) : change();
        })`)}`,
    },
    {
      name: 'opens itself again after it has loaded',
      body: (all) =>
        `${all}${inline(`addEventListener('load', () => {
          const html = document.body.innerHTML.replace(/<script(?! type)[^]*?<.script>/g, '');
          document.open(); document.write('<!doctype html><html lang="no"><body>' + html + '</body></html>'); document.close();
        })`)}`,
    },
    {
      name: 'takes out what it does not know, and puts it back cleaned',
      losesRoots: true,
      head: inline(`
        const clean = new MutationObserver((changes) => {
          for (const {addedNodes} of changes) for (const node of addedNodes) {
            if (!/^spotlight-/i.test(node.nodeName) || node.hasAttribute('data-clean')) continue;
            const copy = document.createElement(node.localName);
            for (const {name, value} of [...node.attributes]) copy.setAttribute(name, value);
            copy.setAttribute('data-clean', '');
            copy.append(...node.childNodes);
            node.replaceWith(copy);
          }
        });
        clean.observe(document, {childList: true, subtree: true});
        setTimeout(() => clean.disconnect(), 1000);
      `),
    },
    {
      name: 'is translated twice over, what stands between our tags too',
      body: (all) =>
        `${all}${inline(`
          const translate = (root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const texts = []; while (walker.nextNode()) texts.push(walker.currentNode);
            for (const text of texts) if (text.data.trim() && !text.parentNode.closest('script, style')) {
              const inner = document.createElement('font'), outer = document.createElement('font');
              outer.append(inner); inner.textContent = text.data.toUpperCase(); text.replaceWith(outer);
            }
          };
          translate(document.body);
          addEventListener('load', () => { translate(document.body); document.documentElement.className = 'translated-ltr'; });
          addEventListener('spotlight-load', ({target}) => requestAnimationFrame(() => {
            translate(target.shadowRoot); document.documentElement.lang = 'de-x-mtfrom-no'; translate(target.shadowRoot);
            document.querySelectorAll('spotlight-language').forEach((each) => translate(each.shadowRoot));
          }));
        `)}`,
    },
    {
      name: 'has three hundred elements',
      body: (all) => all + /<spotlight-card[^]*?<\/spotlight-card>/.exec(all)[0].repeat(300),
    },
    {
      name: 'has elements within elements',
      losesRoots: true,
      body: (all) => {
        const [tag, ...rest] = all.split('\n');
        const [card] = /<spotlight-card[^>]*>/.exec(all);
        return `${tag}\n${rest.join('\n')}${card}${rest.join('\n')}</spotlight-card>`;
      },
      looksAreItsOwn: true,
    },
    {
      name: 'gives our elements every attribute there is',
      body: (all) =>
        all.replaceAll(
          /<(spotlight-\w+)/g,
          '<$1 id="location" name="document" slot="x" is="p" part="card" class="frame box card" style="color: red" onclick="0" draggable="true" popover="manual" translate="no" dir="auto" theme="x" heading-level="1e9" layout="x" data="{}" quote="-1" page-size="0" nonce="x" exportparts="card" autofocus tabindex="3"',
        ),
      looksAreItsOwn: true,
    },
    {
      name: 'leaves and comes back while everything is on its way',
      body: (all) =>
        `<main>${all}</main>${inline(`
          const main = document.querySelector('main');
          for (let turn = 0; turn < 20; turn += 1) queueMicrotask(() => turn % 2 ? document.body.append(main) : main.remove());
          customElements.whenDefined('spotlight-map').then(() => {
            for (let turn = 0; turn < 20; turn += 1) setTimeout(() => turn % 2 ? document.body.append(main) : main.remove(), turn * 5);
          });
        `)}`,
    },
    {
      name: 'adopts everything from another document',
      body: (all) =>
        `${all}${inline(`addEventListener('load', () => {
          const other = document.implementation.createHTMLDocument('x');
          for (const element of [...document.querySelectorAll('body > :not(script)')]) { other.body.append(element); document.body.append(element); }
        })`)}`,
    },
  ];
}
