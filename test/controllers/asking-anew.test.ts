/** What “try again” asks for. */
import {expect} from 'chai';
import '../../src/elements/card.js';
import '../../src/elements/directory.js';
import type {SpotlightCard} from '../../src/elements/card.js';
import {requests, serve} from '../support/serve.js';
import {next, settled, text, updated} from '../support/settled.js';

const fjell = {type: 'organisation', id: 'fjell', name: 'Fjell'};
const partners = {type: 'collection', id: 'partners', name: 'Partnere', items: [fjell]};

async function tryAgain(card: SpotlightCard): Promise<void> {
  const failed = next(card, 'spotlight-error');
  card.shadowRoot!.querySelector<HTMLElement>('.retry')!.click();
  await failed;
  await updated(card);
}

/** What the server has heard of the browser's cache, once for each request. */
const fresh = async (address: string, atLeast: number) =>
  (await requests(address, atLeast)).map(({headers}) =>
    /no-cache|max-age=0/.test(headers['cache-control'] ?? ''),
  );

describe('Trying again', () => {
  it('asks the host anew where a collection had no such item, whatever is at hand', async () => {
    const src = serve(partners, {headers: {'cache-control': 'max-age=3600'}});
    const card = await settled('spotlight-card', {src: `${src}#nobody`});
    expect(await fresh(src, 1)).to.deep.equal([false]);
    await tryAgain(card);
    expect(await fresh(src, 2)).to.deep.equal([false, true]);
  });

  it('asks anew for the pages that follow, too', async () => {
    const second = serve({...partners, id: 'more', items: [{...fjell, id: 'elv', name: 'Elv'}]});
    const src = serve({...partners, next: second});
    const card = await settled('spotlight-card', {src: `${src}#nobody`});
    expect(await requests(second)).to.have.lengthOf(1);
    await tryAgain(card);
    expect(await requests(src)).to.have.lengthOf(2);
    expect(await requests(second)).to.have.lengthOf(2);
  });

  it('asks anew where the file is of another kind', async () => {
    const src = serve(partners);
    const card = await settled('spotlight-card', {src});
    await tryAgain(card);
    expect(await requests(src)).to.have.lengthOf(2);
  });

  it('leaves what others show as it is', async () => {
    const src = serve(partners);
    const [found, lost] = await Promise.all([
      settled('spotlight-card', {src: `${src}#fjell`}),
      settled('spotlight-card', {src: `${src}#nobody`}),
    ]);
    await tryAgain(lost);
    expect(text(found)).to.contain('Fjell');
    expect(await requests(src)).to.have.lengthOf(2);
  });
});
