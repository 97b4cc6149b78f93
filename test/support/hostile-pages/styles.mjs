/**
 * Pages whose styles reach for everything: resets, odd inheritance, narrow places, other directions.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function stylePages() {
  const style = (css) => `<style>${css}</style>`;
  return [
    {name: 'resets everything', head: style('* { all: unset !important }')},
    {
      name: 'resets everything to its initial value',
      head: style('*, *::before { all: initial !important }'),
    },
    {
      name: 'has a root font of ten pixels',
      head: style('html { font-size: 62.5% } body { font-size: 1.6rem }'),
    },
    {
      name: 'has a root font of one pixel',
      head: style('html { font-size: 1px } body { font-size: 16px }'),
    },
    {
      name: 'sets its text wide, in capitals and in one line',
      head: style(
        'body { letter-spacing: .4em; word-spacing: 1em; text-transform: uppercase; white-space: nowrap; text-indent: 3em; line-height: .8; text-align: justify; font-variant: small-caps; quotes: none }',
      ),
    },
    {name: 'writes from right to left', html: 'lang="ar" dir="rtl"'},
    {
      name: 'writes from top to bottom',
      head: style('body { writing-mode: vertical-rl }'),
      looksAreItsOwn: true,
    },
    {
      name: 'leaves no more than 200 pixels',
      body: (all) => `<div style="width: 200px">${all}</div>`,
    },
    {
      name: 'lays out its children as a grid of columns without width',
      head: style('body { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) }'),
    },
    {
      name: 'lays out its children in a row',
      head: style('body { display: flex; overflow-x: auto } body > * { flex: 0 0 10em }'),
    },
    {
      name: 'scales, turns and clips',
      body: (all) =>
        `<div style="transform: scale(.8) rotate(1deg); overflow: hidden; filter: grayscale(1); contain: strict; block-size: 4000px">${all}</div>`,
    },
    {name: 'has old quirks', doctype: '', body: (all) => `<table><tr><td>${all}</td></tr></table>`},
    {
      name: 'is dark by its own style',
      head: `<meta name="color-scheme" content="dark">${style('body { background: #000; color: #eee }')}`,
    },
    {
      name: 'hides everything that is not its own',
      head: style('body > :not(main) { visibility: hidden }'),
      looksAreItsOwn: true,
    },
    {
      name: 'hides all links and buttons',
      head: style('a, button, article, h2, h3, p { display: none !important }'),
    },
    {
      name: 'makes every box float and lie above the others',
      head: style('* { float: left !important; position: relative !important; z-index: 999 }'),
    },
    {
      name: 'animates everything',
      head: style(
        '*, *::part(card) { transition: all 2s !important; animation: spin 3s infinite } @keyframes spin { to { opacity: .9 } }',
      ),
    },
    {
      name: 'sets our own custom properties to nonsense',
      head: style(
        ':root { --spotlight-color-text: 12px; --spotlight-color-surface: inherit 5; --spotlight-radius: red; --spotlight-font-size: calc(; --spotlight-card-padding: -5em }',
      ),
      looksAreItsOwn: true,
    },
    {
      name: 'registers our custom properties with a type',
      head: style(
        '@property --spotlight-color-text { syntax: "<length>"; inherits: false; initial-value: 3px }',
      ),
    },
    {
      name: 'has layers, scopes and nesting that reach for our tags',
      head: style(
        '@layer reset { spotlight-card, spotlight-profile { display: inline !important; line-height: 3; color: red } } @scope (body) { spotlight-quote { font: italic 40px serif } }',
      ),
    },
  ];
}
