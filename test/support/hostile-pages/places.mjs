/**
 * Where pages put our elements: in frames and corners, where markup forbids them, in old and strict kinds of document.
 *
 * @param {import('./page.mjs').Addresses} addresses
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function placePages({script}) {
  const inline = (code) => `<script>${code}</script>`;
  const around = (before, after) => (all) => before + all + after;
  const map = (imports) => `<script type="importmap">${JSON.stringify(imports)}</script>`;
  return [
    {
      name: 'is XHTML, in which Lit cannot write',
      xhtml: true,
      doctype: '<!DOCTYPE html>',
      html: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="no"',
      ends: 'untouched',
    },
    {
      name: 'is written in an encoding of 1987',
      headers: {'Content-Type': 'text/html; charset=iso-8859-1'},
    },
    {
      name: 'has old quirks and opens everything in a frame elsewhere',
      doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">',
      head: '<base href="https://nowhere.invalid/" target="hovedramme">',
      body: around('<center><font size="2">', '</font></center>'),
    },
    {
      name: 'shows itself in a frame without width',
      frame: 'width="0" height="0" style="border: 0"',
      looksAreItsOwn: true,
    },
    {name: 'shows itself in a frame that nobody sees', frame: 'hidden', looksAreItsOwn: true},
    {
      name: 'shows itself in a locked frame',
      frame: 'sandbox="allow-scripts allow-same-origin" credentialless',
    },
    {
      name: 'has no width',
      body: around('<div style="inline-size: 0; overflow: hidden">', '</div>'),
      looksAreItsOwn: true,
    },
    {
      name: 'puts everything into a paragraph, a link and a button',
      body: around('<p><a href="/empty"><button>', '</button></a></p>'),
      looksAreItsOwn: true,
    },
    {
      name: 'puts everything into a table that has no place for it',
      body: around('<table><tbody><tr>', '</tr></tbody></table>'),
    },
    {
      name: 'puts everything into a drawing',
      body: around(
        '<svg width="900" height="9000"><foreignObject width="900" height="9000">',
        '</foreignObject></svg>',
      ),
    },
    {
      name: 'lets everything be written in',
      body: around('<div contenteditable="true" spellcheck="true">', '</div>'),
      head: inline("addEventListener('load', () => { document.designMode = 'on' })"),
    },
    {
      name: 'keeps everything in a dialog that opens later',
      body: (all) =>
        `<dialog style="inline-size: 100%; max-inline-size: none; block-size: 90vh; max-block-size: none">${all}</dialog>${inline("addEventListener('load', () => document.querySelector('dialog').showModal())")}`,
    },
    {
      name: 'keeps everything in a closed fold, out of reach',
      body: around('<details inert><summary>Mer</summary>', '</details>'),
      looksAreItsOwn: true,
    },
    {
      name: 'draws only what is in view, very small',
      body: around('<div style="content-visibility: auto; zoom: .1">', '</div>'),
      looksAreItsOwn: true,
    },
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
