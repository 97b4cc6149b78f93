import {expect} from 'chai';
import {LoadError} from '../../src/data/load-error.js';
import {readDocument} from '../../src/data/read-document.js';
import {readPlainly} from '../../src/data/read-plainly.js';
import {fullOrganisation} from './full-organisation.js';
import {
  expectPlain,
  least,
  outcome,
  partners,
  read,
  refusal,
  textPaths,
  withAt,
} from './reading.js';

describe('Reading a hostile document', () => {
  const hostile = {
    'a template of Lit': {_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []},
    'a directive of Lit': {_$litDirective$: 1, values: ['<script>alert(1)</script>']},
    'a node': {nodeType: 1, nodeName: 'SCRIPT'},
    'a text that is none': {toString: 'alert(1)', length: 5, nb: {nodeType: 1}},
    'a list of templates': [{_$litType$: 1, strings: ['x']}],
  };
  for (const [what, value] of Object.entries(hostile)) {
    it(`lets ${what} through in no place of a text`, () => {
      const paths = textPaths(fullOrganisation);
      expect(paths).to.have.length.above(80);
      for (const path of paths) {
        const result = outcome(withAt(fullOrganisation, path, value));
        if (!(result instanceof LoadError)) expectPlain(result.document);
      }
    });

    it(`lets ${what} through in no item of a collection`, () => {
      const {document} = readDocument({
        ...partners,
        items: [value, {...least, id: 'a', summary: value}, least],
      });
      expectPlain(document);
      expect(document)
        .to.have.property('items')
        .that.deep.equals([{...least, id: 'a'}, least]);
    });
  }

  it('makes nothing of the keys that lead to prototypes', () => {
    const input: unknown = JSON.parse(`{
      "type": "organisation", "id": "fjell", "name": "Fjell",
      "__proto__": {"summary": "inherited"},
      "constructor": {"prototype": {"summary": "inherited"}},
      "employees": {"__proto__": {"value": 5}, "unit": "x"}
    }`);
    const {document} = readDocument(input);
    expect(document).to.deep.equal(least);
    expect((document as {summary?: string}).summary).to.be.undefined;
    expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
    expect({}).to.not.have.property('summary');
  });

  it('takes a language called constructor for none', () => {
    for (const language of ['constructor', '__proto__', 'toString']) {
      expect(read({language}).left).to.deep.equal({});
      expect(read({kind: language, type: 'organisation'}).left).to.deep.equal({});
      expect(refusal({...least, type: language}).reason).to.equal('invalid');
    }
  });

  it('takes invisible characters out of texts and keeps those that join', () => {
    const {left} = read({
      summary: 'Fj\u202eell\u0000 \u200bAS\u2066',
      tags: ['می\u200cخواهم', '\u200b\u202e', '👩\u200d🔬'],
    });
    expect(left).to.deep.equal({summary: 'Fjell AS', tags: ['می\u200cخواهم', '👩\u200d🔬']});
  });

  it('cannot be made to say an id or a type by invisible characters between', () => {
    const {document} = readDocument({...least, id: 'fj\u200bell', type: 'organi\u2060sation'});
    expect(document).to.deep.equal(least);
  });

  it('makes half characters whole, so that other code does not stumble', () => {
    const {left} = read({summary: 'a\ud83d b'});
    expect(left).to.deep.equal({summary: 'a\ufffd b'});
    expect(() => encodeURIComponent(left['summary'] as string)).to.not.throw();
  });

  it('takes a number too large to be one for a mistake', () => {
    const {left, problems} = read({employees: JSON.parse('{"value": 1e999}') as object});
    expect(left).to.deep.equal({});
    expect(problems.map(({path}) => path)).to.deep.equal(['employees.value']);
  });

  function deep(levels: number): unknown {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level++) value = {image: value};
    return value;
  }

  it('reads fields 40 levels deep and says so of deeper ones', () => {
    expect(() => read({unknown: deep(39)})).to.not.throw();
    const {reason, problems} = refusal({...least, unknown: deep(40)});
    expect(reason).to.equal('invalid');
    expect(problems).to.deep.equal([
      {path: '', expected: 'fields inside each other at most 40 deep', found: 'more'},
    ]);
  });

  it('says the same of 100,000 levels, as fields and as lists', () => {
    expect(refusal({...least, ...(deep(100_000) as object)}).reason).to.equal('invalid');
    const lists: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(refusal({...least, tags: lists}).reason).to.equal('invalid');
  });

  it('says the same of an object that holds itself', () => {
    const circle: Record<string, unknown> = {...least};
    circle['items'] = [circle];
    circle['image'] = circle;
    expect(refusal(circle).reason).to.equal('invalid');
  });

  it('says that it cannot read a value that fails when it is looked at', () => {
    const failing = (name: string) =>
      Object.defineProperty({...least}, name, {
        enumerable: true,
        get: () => {
          throw new TypeError('says the page');
        },
      });
    for (const input of [failing('type'), failing('mood'), {...least, image: failing('src')}]) {
      const {reason, problems} = refusal(input);
      expect(reason).to.equal('invalid');
      expect(problems).to.deep.equal([
        {path: '', expected: 'a profile that can be read', found: 'something else'},
      ]);
    }
  });

  it('ends, and says why, where a file has very many mistakes', () => {
    const many = Array<unknown>(150_000).fill(0);
    expect(outcome({...least, tags: many}).problems).to.have.length.above(0);
    expect(outcome({...partners, items: many}).problems).to.have.length.above(0);
  });

  describe('with very many of them', () => {
    /** The least of three times, since a machine may be busy with other things. */
    function duration(work: () => void): number {
      const durations = [1, 2, 3].map(() => {
        const start = performance.now();
        work();
        return performance.now() - start;
      });
      return Math.min(...durations);
    }

    /** Eight times the length: time squared would be sixty-four times as long. */
    function expectSteady(work: (length: number) => void): void {
      work(1000);
      const short = duration(() => work(10_000));
      expect(duration(() => work(80_000))).to.be.below(30 * short + 200);
    }

    it('takes no longer for each mistake', () => {
      expectSteady((length) => {
        const tags = Array.from({length}, (_, index) => (index % 2 === 0 ? 'KI' : 0));
        expect(read({tags}).problems).to.have.lengthOf(length / 2);
      });
    });

    it('takes no longer for each person who has withdrawn', () => {
      expectSteady((length) => {
        const people = Array.from({length}, (_, index) => ({
          name: 'Kari',
          withdrawn: index % 2 > 0,
        }));
        expect(read({people}).left['people']).to.have.lengthOf(length / 2);
      });
    });
  });

  describe('of values that stand in many places', () => {
    let shared: object = {id: 'x', name: 'X'};
    for (let level = 0; level < 36; level++) shared = {a: shared, b: shared};
    const files = {
      'in a field': {...least, more: shared},
      'in columns': {type: 'collection', id: 'alle', name: 'Alle', columns: shared},
      'in the items of a long list': {
        ...partners,
        items: Array.from({length: 600}, (_, index) => ({...least, id: `a-${index}`, shared})),
      },
    };
    for (const [where, file] of Object.entries(files)) {
      it(`gives up what is more than anybody could go through, ${where}`, () => {
        expect(outcome(file)).to.include({reason: 'too-large'});
        expect(readPlainly(file)).to.equal(undefined);
      });
    }
  });

  it('reads people in pictures of people as deep as a file may go', () => {
    let person: object = {name: 'Innerst'};
    for (let level = 0; level < 12; level++) {
      person = {name: 'Kari', image: {src: 'a.jpg', alt: '', depicts: [person]}};
    }
    expect(read({people: [person]})).to.deep.equal({left: {people: [person]}, problems: []});
  });

  for (const field of ['id', 'type', 'src', 'items', 'links', 'format', 'withdrawn']) {
    it(`comes to an end on a page that has put \`${field}\` on every object`, () => {
      const get = () => 'javascript:alert(1)';
      Object.defineProperty(Object.prototype, field, {
        get,
        set: () => undefined,
        configurable: true,
      });
      try {
        for (const input of [fullOrganisation, partners]) outcome(input);
      } finally {
        Reflect.deleteProperty(Object.prototype, field);
      }
    });
  }
});
