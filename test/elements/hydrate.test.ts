import {expect} from 'chai';
import {html, render} from 'lit';
import '../../src/hydrate.js';
import '../../src/elements/card.js';
import {next, text, updated} from '../support/settled.js';

const nordlys = {type: 'organisation', id: 'nordlys', name: 'Nordlys'};

/** What a page holds where a server has drawn a card: something of the server's, and the JSON between the tags. */
function prerendered(shadow: string, json: unknown): HTMLElement {
  const container = document.createElement('div');
  container.setHTMLUnsafe(`
    <spotlight-card lang="nb">
      <template shadowrootmode="open"><style>p { color: red }</style>${shadow}</template>
      <script type="application/json">${JSON.stringify(json)}</script>
    </spotlight-card>
  `);
  return container;
}

async function onPage(container: HTMLElement) {
  document.body.append(container);
  const card = container.querySelector('spotlight-card')!;
  return {card, shown: () => text(card)};
}

describe('an element that a server has drawn', () => {
  const containers: HTMLElement[] = [];
  afterEach(() => containers.splice(0).forEach((container) => container.remove()));

  it('keeps what is there until its document has been read, then shows the document', async () => {
    const container = prerendered('<p>Tegnet på tjeneren</p>', nordlys);
    containers.push(container);
    const {card, shown} = await onPage(container);
    const loaded = next(card, 'spotlight-load');
    expect(shown()).to.equal('Tegnet på tjeneren');
    await loaded;
    await updated(card);
    expect(shown()).to.contain('Nordlys');
    expect(shown()).not.to.contain('Tegnet på tjeneren');
  });

  it('keeps what is there for good where the document cannot be shown', async () => {
    const container = prerendered('<p>Tegnet på tjeneren</p>', {type: 'organisation'});
    containers.push(container);
    const {card, shown} = await onPage(container);
    await next(card, 'spotlight-error');
    await updated(card);
    expect(shown()).to.equal('Tegnet på tjeneren');
  });

  it('puts its own style sheets in the place of the server’s', async () => {
    const container = prerendered('<p>Tegnet på tjeneren</p>', nordlys);
    containers.push(container);
    const {card} = await onPage(container);
    expect(card.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
    await next(card, 'spotlight-load');
    await updated(card);
    expect(card.shadowRoot!.querySelectorAll('style, link').length).to.equal(0);
  });

  it('is drawn anew where comments were taken out, by which it is known', async () => {
    const container = prerendered('<article class="frame" lang="nb">Nordlys</article>', nordlys);
    containers.push(container);
    const {card} = await onPage(container);
    await next(card, 'spotlight-load');
    await updated(card);
    card.lang = 'en';
    await updated(card);
    const articles = [...card.shadowRoot!.querySelectorAll('article')];
    expect(articles.map(({lang}) => lang)).to.deep.equal(['en']);
  });

  it('keeps what is there where the page has broken what it is drawn by', async () => {
    const container = prerendered('<p>Tegnet på tjeneren</p>', nordlys);
    containers.push(container);
    const {card, shown} = await onPage(container);
    Object.assign(card, {
      render() {
        throw new Error('the page has broken it');
      },
    });
    await next(card, 'spotlight-load');
    await updated(card);
    expect(shown()).to.equal('Tegnet på tjeneren');
    card.lang = 'en';
    await updated(card);
    expect(shown()).to.equal('Tegnet på tjeneren');
  });

  it('is drawn as ever where no server has', async () => {
    const container = document.createElement('div');
    containers.push(container);
    render(html`<spotlight-card .data=${nordlys}></spotlight-card>`, container);
    const {card, shown} = await onPage(container);
    await next(card, 'spotlight-load');
    await updated(card);
    expect(shown()).to.contain('Nordlys');
  });
});
