/** Our elements on a server, drawn by Lit's own means, as other people's frameworks do it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../../dist/package/index.js';

const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell',
  summary: {nb: 'Fjell rydder stier.', en: 'Fjell clears paths.'},
};
const draw = (template) => collectResultSync(render(template));

describe('On a server', () => {
  it('an element draws the document that it is given, in its own language', () => {
    const drawn = draw(html`<spotlight-card lang="en" .data=${fjell}></spotlight-card>`);
    assert.match(drawn, /<template shadowroot="open" shadowrootmode="open"><style>/);
    assert.match(drawn, /Fjell clears paths\./);
    assert.match(draw(html`<spotlight-card .data=${fjell}></spotlight-card>`), /rydder stier/);
  });

  it('shows one item of a collection that it is given', () => {
    const data = {type: 'collection', id: 'alle', name: 'Alle', items: [fjell]};
    const drawn = draw(html`<spotlight-profile src="#fjell" .data=${data}></spotlight-profile>`);
    assert.match(drawn, /rydder stier/);
  });

  it('leaves the place to what stands between the tags where it has only an address', () => {
    const drawn = draw(html`<spotlight-card src="fjell.json">Fjell</spotlight-card>`);
    assert.match(drawn, /<slot><\/slot>/);
  });

  it('the toggle draws its languages', () => {
    const drawn = draw(html`<spotlight-language languages="nb en"></spotlight-language>`);
    assert.match(drawn, /Norsk/);
    assert.match(drawn, /English/);
  });

  it('a list is drawn, search and all', () => {
    const data = {type: 'collection', id: 'alle', name: 'Alle', items: [fjell]};
    assert.match(
      draw(html`<spotlight-directory .data=${data}></spotlight-directory>`),
      /Fjell rydder stier/,
    );
  });
});
