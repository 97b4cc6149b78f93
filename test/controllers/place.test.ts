/** The place of what stands between the tags, on a page that nobody sees. */
import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/card.js';
import {release, serve} from '../support/serve.js';
import {mount, next, updated} from '../support/settled.js';

const tind = {type: 'organisation', id: 'tind', name: 'Tind'};

describe('The place of a card', () => {
  const frame = window.requestAnimationFrame;

  beforeEach(() => {
    Object.defineProperty(document, 'hidden', {get: () => true, configurable: true});
    window.requestAnimationFrame = () => 0;
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
    window.requestAnimationFrame = frame;
  });

  it('is as high as it was last, also where the page has changed while it was hidden', async () => {
    const [first, second] = [tind, tind].map((profile) => serve(profile, {delay: 'body'}));
    const all = mount(
      'spotlight-card',
      html`<div>
        <spotlight-card src=${first}><p style="block-size: 300px; margin: 0"></p></spotlight-card>
        <spotlight-card src=${second}><p style="block-size: 300px; margin: 0"></p></spotlight-card>
      </div>`,
    ).parentElement!;
    const [one, other] = all.querySelectorAll('spotlight-card');
    await updated(one!);
    await updated(other!);

    const arrive = async (card: HTMLElement, src: string) => {
      const loaded = next(card, 'spotlight-load');
      await release(src);
      await loaded;
      await updated(card);
    };
    await arrive(one!, first!);
    other!.querySelector('p')!.style.blockSize = '500px';
    await arrive(other!, second!);
    expect(one!.getBoundingClientRect().height).to.equal(300);
    expect(other!.getBoundingClientRect().height).to.equal(500);
  });
});
