/** An element that a page has taken away hears of nothing any more. */
import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/card.js';
import '../../src/elements/language.js';
import type {SpotlightCard} from '../../src/elements/card.js';
import {release, requestCount, serve} from '../support/serve.js';
import {mount, next, settled, updated} from '../support/settled.js';

const tind = {
  type: 'organisation',
  id: 'tind',
  name: 'Tind',
  summary: {nb: 'Klatrer.', en: 'Climbs.'},
};

/** Takes a card away, and counts how often it wants to be drawn after that. */
function leave(card: SpotlightCard): () => number {
  let wishes = 0;
  card.remove();
  card.requestUpdate = () => void (wishes += 1);
  return () => wishes;
}

/** What was observed has been told once this has. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    const text = document.createTextNode('');
    new MutationObserver(() => resolve()).observe(text, {characterData: true});
    text.data = 'changed';
  });

describe('An element that is gone', () => {
  it('asks for nothing where it was taken away at once', async () => {
    const src = serve(tind);
    const card = mount('spotlight-card', {src});
    card.remove();
    await updated(card);
    // What had been asked for before this would have been by now.
    await settled('spotlight-card', {src: serve(tind)});
    expect(await requestCount(src)).to.equal(0);
  });

  it('hears nothing of what stands between its tags', async () => {
    const card = await settled('spotlight-card', {data: tind});
    const wishes = leave(card);
    card.append('Tind');
    await told();
    expect(wishes()).to.equal(0);
  });

  it('hears nothing of the language that a reader chooses', async () => {
    const card = await settled('spotlight-card', {data: tind});
    const toggle = await settled('spotlight-language');
    const wishes = leave(card);
    const press = async (lang: string) => {
      toggle.shadowRoot!.querySelector<HTMLElement>(`button[lang=${lang}]`)!.click();
      await updated(toggle);
    };
    await press('en');
    await press('nb');
    expect(wishes()).to.equal(0);
  });

  it('hears nothing of the size of the window', async () => {
    const src = serve(tind, {delay: 'headers'});
    const listening = new Set<unknown>();
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = (type: string, listener: unknown) => {
      if (type === 'resize') listening.add(listener);
      add.call(window, type, listener as EventListener);
    };
    window.removeEventListener = (type: string, listener: unknown) => {
      if (type === 'resize') listening.delete(listener);
      remove.call(window, type, listener as EventListener);
    };
    try {
      const card = mount('spotlight-card', html`<spotlight-card src=${src}>Tind</spotlight-card>`);
      await updated(card);
      const loaded = next(card, 'spotlight-load');
      await release(src);
      await loaded;
      await updated(card);
      // Its height was that of what stood between the tags, at this width.
      expect(listening.size).to.equal(1);
      card.remove();
      expect(listening.size).to.equal(0);
    } finally {
      Object.assign(window, {addEventListener: add, removeEventListener: remove});
    }
  });
});
