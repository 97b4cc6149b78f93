import {expect} from 'chai';
import {readDocument} from '../../src/data/read-document.js';
import {longest, readPlainly} from '../../src/data/read-plainly.js';
import {fullOrganisation} from './full-organisation.js';

const fjell = {type: 'organisation', id: 'fjell', name: 'Fjell'};
const collection = (items: readonly unknown[]) => ({
  type: 'collection',
  id: 'alle',
  name: 'Alle',
  items,
});
const many = (count: number) =>
  Array.from({length: count}, (_, index) => ({...fjell, id: `fjell-${index}`}));
const linked = (address: string) => ({...fjell, summary: `Se [siden](${address}).`});

describe('reading plainly', () => {
  const plain = {
    'a bare organisation': fjell,
    'one with everything': fullOrganisation,
    'fields that nobody knows, and empty ones': {...fjell, mood: 'good', summary: '', tags: null},
    'somebody who has not withdrawn': {...fjell, people: [{name: 'Kari', withdrawn: false}]},
    'a plain link': linked('https://fjell.example/om-oss?side=2'),
    'an e-mail address': linked('mailto:post@fjell.example'),
    'a telephone number': linked('tel:+4700000000'),
    'brackets that are no link': {...fjell, summary: 'Ei liste [1, 2] (3)'},
    'a collection': collection(many(longest)),
  };
  for (const [what, input] of Object.entries(plain)) {
    it(`reads ${what} as close reading does`, () => {
      expect(readPlainly(input)).to.deep.equal(readDocument(input).document);
      expect(readDocument(input).problems).to.deep.equal([]);
    });
  }

  const unusual = {
    'a mistake': {...fjell, founded: 'in spring'},
    'a missing name': {type: 'organisation', id: 'fjell'},
    'a later format': {...fjell, format: 2},
    'somebody who has withdrawn': {...fjell, people: [{name: 'Kari', withdrawn: true}]},
    'somebody who may have': {...fjell, people: [{name: 'Kari', withdrawn: 'maybe'}]},
    'a link with a script in it': linked('javascript:alert(1)'),
    'a link of an unusual kind': linked('ftp://fjell.example'),
    'somebody who may have, by an empty list': {...fjell, people: [{name: 'Kari', withdrawn: []}]},
    'a second id': collection([fjell, fjell]),
    'more items than are read at once': collection(many(longest + 1)),
    columns: {type: 'collection', id: 'alle', name: 'Alle', columns: {id: ['a'], name: ['A']}},
    'what is nested too deeply': {
      ...fjell,
      more: JSON.parse('['.repeat(50) + '1' + ']'.repeat(50)) as unknown,
    },
    nothing: undefined,
    'a text': 'Fjell',
  };
  for (const [what, input] of Object.entries(unusual)) {
    it(`leaves ${what} to close reading`, () => {
      expect(readPlainly(input)).to.equal(undefined);
    });
  }

  it('never changes what it reads', () => {
    const input = {...fjell, mood: 'good', people: [{name: 'Kari', mood: 'bad'}]};
    const before = structuredClone(input);
    expect(readPlainly(input)).not.to.equal(undefined);
    expect(input).to.deep.equal(before);
  });
});
