/**
 * Pages that do things to our elements: move, clone, translate, hide and write them again.
 *
 * @param {import('./page.mjs').Addresses} addresses
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function movingPages({own}) {
  const after = (code) => (all) => `<main>${all}</main><script>${code}</script>`;
  return [
    {
      name: 'moves each element fifty times',
      body: after(`
        const main = document.querySelector('main');
        for (const element of [...main.querySelectorAll('[src^=http]:not(script)')])
          for (let turn = 0; turn < 50; turn += 1) main.append(element);
      `),
    },
    {
      name: 'writes its content again as text',
      body: after(`
        addEventListener('load', () => {
          const main = document.querySelector('main');
          main.innerHTML = main.innerHTML;
        });
      `),
    },
    {
      name: 'clones everything',
      losesRoots: true,
      body: after(`
        addEventListener('load', () => {
          const main = document.querySelector('main');
          const copy = main.cloneNode(true);
          copy.querySelectorAll('script').forEach((script) => script.remove());
          main.replaceWith(copy);
        });
      `),
    },
    {
      name: 'translates every text node that it can reach',
      body: after(`
        addEventListener('spotlight-load', ({target}) => {
          requestAnimationFrame(() => {
            const walker = document.createTreeWalker(target.shadowRoot, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const font = document.createElement('font');
              if (node.data.trim()) { font.textContent = node.data; node.replaceWith(font); walker.currentNode = font.firstChild; }
            }
            document.documentElement.lang = 'en';
          });
        });
      `),
    },
    {
      name: 'writes itself with document.write',
      body: (all) =>
        `<script>document.write(${JSON.stringify(all).replaceAll('</', '<\\/')})</script>`,
    },
    {
      name: 'keeps everything in a shadow root of its own',
      body: (all) =>
        `<div id="own"></div><template id="all">${all}</template><script>
          const root = document.getElementById('own').attachShadow({mode: 'open'});
          root.append(document.getElementById('all').content.cloneNode(true));
          const tag = root.querySelector('script');
          const again = document.createElement('script');
          for (const {name, value} of [...tag.attributes]) again.setAttribute(name, value);
          tag.replaceWith(again);
        </script>`,
    },
    {
      name: 'changes its language a hundred times',
      body: after(`
        addEventListener('load', () => {
          for (let turn = 0; turn < 100; turn += 1)
            document.documentElement.lang = ['no', 'en', 'nn-NO', 'xx', 'no_NO', ''][turn % 6];
          document.documentElement.lang = 'nb';
        });
      `),
    },
    {name: 'has a language that no browser knows', html: 'lang="no_NO.UTF-8"'},
    {name: 'says no language', html: ''},
    {
      name: 'has a base address elsewhere',
      head: '<base href="https://nowhere.invalid/x/">',
    },
    {
      name: 'shows the elements only later, from display: none',
      body: (all) =>
        `<div hidden>${all}</div><script>addEventListener('load', () => { document.querySelector('div').hidden = false })</script>`,
    },
    {
      name: 'takes everything away at once and brings it back',
      body: after(`
        const main = document.querySelector('main');
        main.remove();
        addEventListener('load', () => document.body.append(main));
      `),
    },
    {
      name: 'loads the script twice, from two addresses',
      body: (all) => all + all.slice(0, all.indexOf('</script>') + 9).replace('.js"', '.js?again"'),
    },
    {name: 'is printed', media: 'print', engines: ['chromium']},
    {
      name: 'is left and comes back from the cache of the browser',
      body: after(
        `addEventListener('pageshow', (event) => { if (event.persisted) document.title = 'back' })`,
      ),
    },
    {
      name: 'frames itself without limits',
      body: (all) => `${all}<iframe src="${own}/empty" title="tom"></iframe>`,
    },
  ];
}
