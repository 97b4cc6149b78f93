import {expect} from 'chai';
import '../../src/elements/card.js';
import {settled, text, updated} from '../support/settled.js';

const data = {
  type: 'organisation',
  id: 'nordlys',
  name: 'Nordlys',
  summary: {nb: 'Vi rydder stier.', en: 'We clear paths.'},
};

/** Does to every text what translating browsers do: puts one of their own in its place. */
function translate(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (!(node instanceof Text)) translate(node);
    else if (node.data.trim()) {
      const font = document.createElement('font');
      font.textContent = 'Wir räumen Wege.';
      node.replaceWith(font);
    }
  }
}

describe('a card that the browser has translated', () => {
  it('shows all of its text again in another language', async () => {
    const card = await settled('spotlight-card', {data, lang: 'nb'});
    translate(card.shadowRoot!);
    expect(text(card)).to.contain('Wege');
    card.lang = 'en';
    await updated(card);
    expect(text(card)).to.contain('Nordlys').and.to.contain('We clear paths.');
    expect(text(card)).not.to.contain('Wege');
  });

  it('keeps what it has drawn where nobody has translated it', async () => {
    const card = await settled('spotlight-card', {data, lang: 'nb'});
    const box = card.shadowRoot!.querySelector('article');
    card.lang = 'en';
    await updated(card);
    expect(text(card)).to.contain('We clear paths.').and.not.to.contain('stier');
    expect(card.shadowRoot!.querySelector('article')).to.equal(box);
  });
});
