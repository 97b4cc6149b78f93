/** What a server gets from `spotlight-widgets/server`. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drawElement, styleSheet} from '../../dist/package/server.js';

const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell </script><script>alert(1)</script>',
  summary: {nb: 'Fjell rydder stier.', en: 'Fjell clears paths.'},
  logo: {src: 'fjell.svg', alt: ''},
};
const card = {tag: 'spotlight-card', data: fjell, lang: 'nb'};

describe('drawElement', () => {
  it('draws in the language of the page', () => {
    assert.match(
      drawElement(card),
      /<template shadowrootmode="open">.*rydder stier.*<\/template>/s,
    );
    assert.match(drawElement({...card, lang: 'en'}), /<p[^>]*>(<!--[^>]*-->)*Fjell clears paths/);
  });

  it('writes attributes and obeys them', () => {
    const drawn = drawElement({...card, attributes: {'heading-level': '4', class: '"><i>'}});
    assert.match(drawn, /^<spotlight-card heading-level="4" class="&quot;&gt;&lt;i&gt;">/);
    assert.match(drawn, /<h4/);
  });

  it('refuses an attribute that would run a script', () => {
    assert.throws(() => drawElement({...card, attributes: {onclick: 'alert(1)'}}), {
      name: 'TypeError',
      message:
        /^attributes: expected those of <spotlight-card> \(.*heading-level.*\), found "onclick"$/,
    });
  });

  it('lets no text of a document become markup', () => {
    const drawn = drawElement(card);
    assert.equal(drawn.split('</script>').length, 2);
    assert.doesNotMatch(drawn, /<script>alert/);
  });

  it('keeps relative paths, or starts them from the page', () => {
    assert.match(drawElement(card), /src="fjell\.svg"/);
    assert.match(
      drawElement({...card, address: 'https://klynge.example/partnere/'}),
      /src="https:\/\/klynge\.example\/partnere\/fjell\.svg"/,
    );
  });

  it('says why a document cannot be drawn', () => {
    assert.throws(() => drawElement({...card, data: {type: 'organisation'}}), {
      name: 'LoadError',
      reason: 'invalid',
    });
  });

  it('has its styles in the markup or in a file', () => {
    assert.match(drawElement(card), /<style>[^<]*:host/);
    const linked = drawElement({...card, sheet: '/a&b.css'});
    assert.match(linked, /<link rel="stylesheet" href="\/a&amp;b\.css">/);
    assert.doesNotMatch(linked, /<style>/);
    assert.match(styleSheet('spotlight-card'), /:host/);
  });
});
