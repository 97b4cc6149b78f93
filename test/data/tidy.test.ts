import {expect} from 'chai';
import {LoadError} from '../../src/data/load-error.js';
import {Origins} from '../../src/data/origins.js';
import {tidy, TooDeep} from '../../src/data/tidy.js';

const tidied = (input: unknown) => tidy(input, new Origins());

/** Makes a value that changes nothing when it is read and throws when it is written. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Lists inside each other, so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : {value};
  return value;
}

describe('Tidying', () => {
  it('leaves what is said as it was said', () => {
    const input = {a: 'text', b: [1, 0, -2.5, true, false], c: {d: [{e: 'x'}, [['deep']]]}};
    expect(tidied(input)).to.deep.equal(input);
  });

  it('takes null, empty texts, empty lists and empty groups for missing', () => {
    for (const nothing of [null, undefined, '', ' ', '\n\t ', '\u200b', '\ufeff', [], {}]) {
      expect(tidied({a: 1, nothing}), JSON.stringify(nothing)).to.deep.equal({a: 1});
      expect(tidied([1, nothing, 2]), JSON.stringify(nothing)).to.deep.equal([1, 2]);
    }
  });

  it('takes what holds nothing but missing things for missing', () => {
    expect(tidied({a: 1, b: {c: [null, {}, ['', []]]}})).to.deep.equal({a: 1});
    expect(tidied({a: null, b: [[]]})).to.be.undefined;
    expect(tidied(null)).to.be.undefined;
  });

  it('keeps nought and no, which say something', () => {
    expect(tidied({a: 0, b: false})).to.deep.equal({a: 0, b: false});
  });

  it('keeps an empty alt, and no other empty text', () => {
    expect(tidied({alt: '', title: ''})).to.deep.equal({alt: ''});
    expect(tidied([{src: 'a.png', alt: ''}])).to.deep.equal([{src: 'a.png', alt: ''}]);
    expect(tidied({alt: null, src: 'a'})).to.deep.equal({src: 'a'});
  });

  it('never changes what it was given', () => {
    const input = {a: ['x', null, {b: '\u202ey', alt: ''}], c: {d: []}, e: '\ud800'};
    const before = JSON.stringify(input);
    const output = tidied(frozen(input)) as {a: unknown[]};
    expect(JSON.stringify(input)).to.equal(before);
    expect(output.a).to.not.equal(input.a);
  });

  it('gives back something that may be changed though the input may not', () => {
    const output = tidied(frozen({a: [{b: 1}]})) as {a: {b: number}[]};
    output.a.push({b: 2});
    output.a[0]!.b = 3;
    expect(output).to.deep.equal({a: [{b: 3}, {b: 2}]});
  });

  describe('of texts', () => {
    it('keeps white space inside and around', () => {
      expect(tidied('  to linjer\n\nog\ten tabulator \r\n')).to.equal(
        '  to linjer\n\nog\ten tabulator \r\n',
      );
    });

    it('removes control characters', () => {
      const codes = [0, 1, 7, 8, 0xb, 0xc, 0xe, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f];
      for (const code of codes) {
        expect(tidied(`a${String.fromCharCode(code)}b`), code.toString(16)).to.equal('ab');
      }
    });

    it('removes marks that hide text or turn it around', () => {
      const turning = [0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e];
      const isolating = [0x2066, 0x2067, 0x2068, 0x2069];
      const hiding = [0x200b, 0x2060, 0x2061, 0x2064, 0xfeff];
      for (const code of [...turning, ...isolating, ...hiding]) {
        expect(tidied(`a${String.fromCharCode(code)}b`), code.toString(16)).to.equal('ab');
      }
    });

    it('keeps the joiners that Persian, Hindi and emoji are written with', () => {
      for (const text of ['می\u200cخواهم', 'क्\u200dष', '👩\u200d🔬']) {
        expect(tidied(text)).to.equal(text);
      }
    });

    it('keeps letters of all kinds, soft hyphens and no-break spaces', () => {
      for (const text of ['Á\u0301čŋž', 'Ærø', '中文', '🇳🇴', 'klynge\u00adarbeid', '10\u00a0000']) {
        expect(tidied(text)).to.equal(text);
      }
    });

    it('takes a text of nothing but joiners, soft hyphens and spaces for none', () => {
      for (const text of ['\u200c', '\u200d\u200d', '\u00ad', ' \u200d\u00a0\u00ad', '\u{e0001}']) {
        expect(tidied({name: text, id: 'a'})).to.deep.equal({id: 'a'});
      }
    });

    it('replaces half characters, which other code would stumble over', () => {
      expect(tidied('a\ud83db')).to.equal('a\ufffdb');
      expect(tidied('a\ude00b')).to.equal('a\ufffdb');
      expect(tidied('\ude00\ud83d')).to.equal('\ufffd\ufffd');
      expect(tidied('😀')).to.equal('😀');
    });
  });

  describe('of hostile input', () => {
    it('takes over no prototype', () => {
      const input: unknown = JSON.parse(
        '{"a": 1, "__proto__": {"polluted": true}, "b": {"__proto__": {"polluted": true}, "c": 1}}',
      );
      const output = tidied(input) as {b: object};
      expect(output).to.deep.equal({a: 1, b: {c: 1}});
      for (const made of [output, output.b, {}]) {
        expect(Object.getPrototypeOf(made)).to.equal(Object.prototype);
        expect(made).to.not.have.property('polluted');
      }
    });

    it('takes keys like the names of built-in methods for what they are', () => {
      const input: unknown = JSON.parse('{"constructor": "a", "toString": "b", "valueOf": ["c"]}');
      const output = tidied(input) as object;
      expect(Object.entries(output)).to.deep.equal(Object.entries(input as object));
    });

    it('goes 40 levels down and no further', () => {
      expect(tidied(nested(40))).to.deep.equal(nested(40));
      expect(() => tidied(nested(41))).to.throw(TooDeep);
    });

    it('stops at 100,000 levels before the browser does', () => {
      expect(() => tidied(nested(100_000))).to.throw(TooDeep);
    });

    it('does not go through a list that is long and has nothing in it', () => {
      const holes = Object.assign([], {length: 4_294_967_295});
      expect(() => tidied({tags: holes}))
        .to.throw(LoadError)
        .with.property('reason', 'too-large');
      expect(tidied({tags: Object.assign([], {2: 'x', length: 5})})).to.deep.equal({tags: ['x']});
    });

    it('takes bytes and boxed texts for nothing, not for a billion fields', () => {
      const input = {a: 'x', bytes: new Uint8Array(50_000_000), boxed: Object('x'.repeat(1e7))};
      expect(tidied(input)).to.deep.equal({a: 'x'});
    });

    it('reads no more text than a browser can lay out', () => {
      expect(tidied({a: 'x'.repeat(1_000_000)}))
        .to.have.property('a')
        .with.lengthOf(1_000_000);
      expect(() => tidied({a: 'x'.repeat(8_000_000)}))
        .to.throw(LoadError)
        .with.property('reason', 'too-large');
    });

    it('gives up a group of a hundred thousand fields', () => {
      const fields = Array.from({length: 100_000}, (_, index) => [`k${index}`, index]);
      expect(() => tidied(Object.fromEntries(fields)))
        .to.throw(LoadError)
        .with.property('reason', 'too-large');
    });

    it('does not run in circles', () => {
      const circle: Record<string, unknown> = {};
      circle['self'] = circle;
      circle['list'] = [circle, circle];
      expect(() => tidied(circle)).to.throw(TooDeep);
    });
  });
});
