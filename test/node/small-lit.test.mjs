import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {unknownToSmallLit} from '../../scripts/build/known-to-small-lit.mjs';

describe('What our small Lit does not do', () => {
  for (const [what, code, told] of [
    ['a value in the place of a tag', 'html`<${tag}></b>`', /a value stands where it takes none/],
    ['a value among attributes', 'html`<b ${all}></b>`', /a value stands where it takes none/],
    ['two values in one attribute', 'html`<b id="${a} ${b}"></b>`', /takes none/],
    ['a value in single quotes', "html`<b id='${a}'></b>`", /takes none/],
    ['a property in camel case', 'html`<b .innerText=${a}></b>`', /takes none/],
    ['a mark of its own', 'html`<b title="~">${a}</b>`', /a mark of ours/],
    ['a comment', 'html`<b><!-- here --></b>`', /a mark of ours/],
    ['what Lit calls', 'class A { willUpdate() {} }', /"willUpdate" is nothing that it calls/],
    ['an option', 'class A { @property({reflect: true}) a = 1 }', /have no "reflect"/],
  ]) {
    it(`is told of ${what}, with its line`, () => {
      const [found] = unknownToSmallLit(`\n${code}`);
      assert.match(found ?? '', told);
      assert.match(found ?? '', /^line 2: /);
    });
  }

  it('is nothing that our sources take', () => {
    const code = 'html`<b id="x ${a} y" ?hidden=${b} @click=${c} .value=${d}>${e}, ${f}</b>${g}`';
    assert.deepEqual(unknownToSmallLit(code), []);
  });
});
