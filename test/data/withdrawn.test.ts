import {expect} from 'chai';
import {Origins} from '../../src/data/origins.js';
import {readDocument} from '../../src/data/read-document.js';
import {removeWithdrawn, withdrawnIds} from '../../src/data/withdrawn.js';

const kari = {id: 'kari-li', name: 'Kari Li'};
const ola = {id: 'ola-nes', name: 'Ola Nes'};
const gone = {...kari, withdrawn: true};
const portrait = {src: 'portrett.jpg', alt: 'Et portrett'};

/** What is left of an organisation with these fields. */
function left(fields: object): unknown {
  const {document, problems} = readDocument({type: 'organisation', id: 'a', name: 'A', ...fields});
  expect(problems).to.deep.equal([]);
  const {type, id, name, ...others} = document;
  expect({type, id, name}).to.deep.equal({type: 'organisation', id: 'a', name: 'A'});
  return others;
}

/** What is left of any file. */
function leftOf(file: object): unknown {
  const copy: unknown = structuredClone(file);
  removeWithdrawn(copy, new Origins());
  return copy;
}

describe('A person who has withdrawn', () => {
  it('is not among the people', () => {
    expect(left({people: [gone, ola]})).to.deep.equal({people: [ola]});
    expect(left({people: [ola, {name: 'Per', withdrawn: true}]})).to.deep.equal({people: [ola]});
  });

  it('is gone wherever else the file has the same id, before and after', () => {
    const quotes = [
      {text: 'Før', speakers: [kari]},
      {text: 'Om noe annet', speakers: [ola]},
    ];
    expect(left({quotes, people: [gone, kari, ola]})).to.deep.equal({
      quotes: [quotes[1]],
      people: [ola],
    });
    expect(left({people: [kari, ola], quotes: [{text: 'Etter', speakers: [gone]}]})).to.deep.equal({
      people: [ola],
      quotes: [],
    });
  });

  it('takes along a quote that others said too', () => {
    const quotes = [{text: 'Vi gleder oss', speakers: [ola, kari]}];
    expect(left({people: [gone, ola], quotes})).to.deep.equal({people: [ola], quotes: []});
  });

  it('takes along every picture that shows the person', () => {
    const showing = {...portrait, depicts: [ola, kari]};
    const other = {...portrait, depicts: [ola]};
    expect(left({image: showing, logo: other, people: [gone]})).to.deep.equal({
      logo: other,
      people: [],
    });
    expect(left({people: [gone, {...ola, image: showing}]})).to.deep.equal({people: [ola]});
  });

  it('is gone from every document of a collection', () => {
    const item = (id: string, fields: object) => ({type: 'organisation', id, name: id, ...fields});
    const items = [item('a', {people: [kari]}), item('b', {people: [gone]}), item('c', {})];
    const {document} = readDocument({type: 'collection', id: 'x', name: 'X', items});
    expect(JSON.stringify(document)).to.not.contain('Kari');
    expect(document).to.have.property('items').with.lengthOf(3);
  });

  it('is gone from stories and events', () => {
    const file = {
      byline: kari,
      contributors: [{person: kari, topic: 'KI'}, {person: ola}],
      blocks: [
        {type: 'quote', quote: {text: 'Hei', speakers: [kari]}},
        {type: 'people', items: [gone, ola]},
        {type: 'question', answer: [{type: 'image', image: {...portrait, depicts: [kari]}}]},
      ],
    };
    expect(leftOf(file)).to.deep.equal({
      contributors: [{person: ola}],
      blocks: [
        {type: 'people', items: [ola]},
        {type: 'question', answer: []},
      ],
    });
  });

  it('does not take along a document that has the same id', () => {
    const items = [
      {type: 'organisation', id: 'kari-li', name: 'Kari Li AS'},
      {type: 'organisation', id: 'b', name: 'B', people: [gone]},
    ];
    const {document} = readDocument({type: 'collection', id: 'x', name: 'X', items});
    expect(document).to.have.nested.property('items[0].name', 'Kari Li AS');
  });

  it('is not meant where a document says it: nothing happens to people with that id', () => {
    const items = [
      {type: 'organisation', id: 'kari-li', name: 'Kari Li AS', withdrawn: true},
      {type: 'organisation', id: 'b', name: 'B', people: [kari]},
    ];
    const {document} = readDocument({type: 'collection', id: 'x', name: 'X', items});
    expect(document).to.have.nested.property('items[0].name', 'Kari Li AS');
    expect(document).to.have.nested.property('items[1].people').that.deep.equals([kari]);
  });

  it('is meant where a person says a type that no document has', () => {
    for (const type of [null, '', {}, 'Person']) {
      const people = [{...gone, type}, ola];
      expect([...withdrawnIds({people})]).to.deep.equal([kari.id]);
      const quotes = [{text: 'Hei', speakers: [kari]}];
      expect(leftOf({people, quotes})).to.deep.equal({people: [ola], quotes: []});
    }
  });

  it('does not take along people without an id', () => {
    const nameless = {name: 'Kari Li'};
    expect(left({people: [{name: 'Per', withdrawn: true}, nameless]})).to.deep.equal({
      people: [nameless],
    });
  });

  it('is nobody who says that it is not so, or says nothing', () => {
    for (const withdrawn of [false, null, '']) {
      expect(leftOf({people: [{...kari, withdrawn}]})).to.deep.equal({
        people: [{...kari, withdrawn}],
      });
    }
  });

  it('is anybody of whom it is said in other words: a name must not come out by a mistake', () => {
    for (const withdrawn of ['true', 'ja', 1]) {
      const file = {people: [{...kari, withdrawn}, ola], quotes: [{text: 'Hei', speakers: [kari]}]};
      expect(leftOf(file)).to.deep.equal({people: [ola], quotes: []});
    }
  });

  it('is anybody of whom it is said by something empty, however long the file is', () => {
    for (const withdrawn of [{}, [], ' ', '\u200b', [null], 0]) {
      const person = {...kari, withdrawn};
      expect(left({people: [person, ola]}), JSON.stringify(withdrawn)).to.deep.equal({
        people: [ola],
      });
    }
  });

  it('leaves the places of the others in the file as they were', () => {
    const people = [gone, null, ola, {id: 'Per', name: 'Per'}];
    const {problems} = readDocument({type: 'organisation', id: 'a', name: 'A', people});
    expect(problems.map(({path}) => path)).to.deep.equal(['people[3].id']);
  });
});
