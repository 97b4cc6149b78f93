import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/card.js';
import '../../src/elements/directory.js';
import '../../src/elements/profile.js';
import '../../src/elements/quote.js';
import '../../src/elements/story.js';
import {release, serve} from '../support/serve.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

const tind = {type: 'organisation', id: 'tind', name: 'Tind'};
const tags = ['card', 'quote', 'story', 'profile', 'directory'] as const;
const shadow = (element: Element) => element.shadowRoot!;

/** Whoever announces something: a region that screen readers listen to, and that has words in it. */
const speaking = (root: ParentNode) =>
  [...root.querySelectorAll('[role=status][aria-live=polite]')].filter(({textContent}) =>
    textContent.trim(),
  );

/** What stands around the text of a message, and has been there since before it. */
function regionOf(element: Element): Element {
  const region = shadow(element).querySelector('[role=status]')!;
  expect(region.contains(shadow(element).querySelector('#status'))).to.equal(true);
  return region;
}

describe('What went wrong', () => {
  // First of all: whoever has just spoken is silent for a while.
  it('is announced once where all elements of a page fail together', async () => {
    const address = serve(undefined, {status: 404});
    const first = await settled(
      'spotlight-card',
      html`
        <spotlight-card src=${address}></spotlight-card>
        <spotlight-card src=${address}>Tind</spotlight-card>
        <spotlight-profile src=${address}></spotlight-profile>
        <spotlight-quote src=${address}></spotlight-quote>
      `,
    );
    const all = [...first.parentElement!.children];
    for (const element of all) expect(text(element)).to.contain('Prøv igjen');
    expect(all.flatMap((element) => speaking(shadow(element))).length).to.equal(1);
  });

  for (const tag of tags.map((name) => `spotlight-${name}` as const)) {
    it(`is said by <${tag}> where screen readers already listen`, async () => {
      const src = serve(undefined, {status: 404, delay: 'headers'});
      const element = mount(tag, {src});
      await updated(element);
      const before = shadow(element).querySelector('[role=status]');
      const failed = next(element, 'spotlight-error');
      await release(src);
      await failed;
      await updated(element);
      expect(regionOf(element)).to.equal(before);
      expect(before!.textContent).to.contain('kunne ikke hentes');
    });
  }

  it('is said beside what the page has there', async () => {
    const src = serve(undefined, {status: 404, delay: 'headers'});
    const card = mount('spotlight-card', html`<spotlight-card src=${src}>Tind</spotlight-card>`);
    await updated(card);
    const before = shadow(card).querySelector('[role=status]')!;
    expect(before.childElementCount).to.equal(0);
    const failed = next(card, 'spotlight-error');
    await release(src);
    await failed;
    await updated(card);
    expect(regionOf(card)).to.equal(before);
  });

  it('is said where the latest version cannot be had', async () => {
    const card = await settled('spotlight-card', {src: serve(tind)});
    const before = shadow(card).querySelector('article > [role=status]')!;
    expect(before.getBoundingClientRect().height).to.equal(0);
    const failed = next(card, 'spotlight-error');
    card.src = serve(undefined, {status: 404});
    await failed;
    await updated(card);
    expect(regionOf(card)).to.equal(before);
    expect(text(card)).to.contain('Tind').and.to.contain('Prøv igjen');
  });
});
