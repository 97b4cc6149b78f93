import {expect} from 'chai';
import {readDocument} from '../../src/data/read-document.js';
import {fullOrganisation} from './full-organisation.js';
import {
  expectPlainWords,
  frozen,
  least,
  outcome,
  partners,
  read,
  refusal,
  textPaths,
  withAt,
} from './reading.js';

describe('Reading a document', () => {
  it('keeps every field of the format as it was written', () => {
    const {document, problems} = readDocument(fullOrganisation);
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal(fullOrganisation);
  });

  it('keeps things in the order they were written', () => {
    const tags = ['c', 'a', 'b', {en: 'd'}];
    expect(read({tags}).left).to.deep.equal({tags});
  });

  it('never changes what it was given', () => {
    const input = {
      ...fullOrganisation,
      tags: ['a', null, 5, '\u202eb'],
      people: [{id: 'kari-li', name: 'Kari', withdrawn: true}, {name: ''}],
      kind: 'unknown',
    };
    const before = JSON.stringify(input);
    const {document} = readDocument(frozen(input));
    expect(JSON.stringify(input)).to.equal(before);
    expect(document).to.have.property('tags').that.deep.equals(['a', 'b']);
  });

  describe('when something is missing', () => {
    it('needs no more than type, id and name', () => {
      expect(readDocument(least)).to.deep.equal({document: least, problems: []});
      expect(readDocument(partners)).to.deep.equal({document: partners, problems: []});
    });

    it('takes null, empty texts, lists and groups for missing, and says nothing of them', () => {
      for (const nothing of [null, '', '  ', [], {}, [null, ''], {nb: null}]) {
        const fields = Object.keys(fullOrganisation).filter(
          (field) => !Object.hasOwn(least, field),
        );
        const empty = Object.fromEntries(fields.map((field) => [field, nothing]));
        expect(read(empty), JSON.stringify(nothing)).to.deep.equal({left: {}, problems: []});
      }
    });

    it('passes over empty items, and says nothing of them', () => {
      expect(read({tags: [null, 'KI', '', {}, 'Data']})).to.deep.equal({
        left: {tags: ['KI', 'Data']},
        problems: [],
      });
    });

    it('keeps an empty alt, which says that the image is decorative', () => {
      const logo = {src: 'logo.svg', alt: ''};
      expect(read({logo})).to.deep.equal({left: {logo}, problems: []});
    });

    it('leaves out an image that says nothing to those who do not see it', () => {
      const {left, problems} = read({logo: {src: 'logo.svg'}});
      expect(left).to.deep.equal({});
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include({path: 'logo.alt', found: 'nothing'});
    });

    it('cannot do without the three fields, and says which are missing', () => {
      const paths = (input: unknown) => refusal(input).problems.map(({path}) => path);
      expect(paths({...least, id: undefined})).to.deep.equal(['id']);
      expect(paths({...least, name: ''})).to.deep.equal(['name']);
      expect(paths({...least, name: {nb: null}})).to.deep.equal(['name']);
      expect(paths({...least, type: null})).to.deep.equal(['type']);
      expect(paths({type: 'organisation'})).to.deep.equal(['id', 'name']);
    });
  });

  describe('when something is unknown', () => {
    it('ignores unknown fields, whatever they hold', () => {
      const fields = {mood: 'good', more: {deep: [1, {a: 'b'}]}, withdrawn: 'maybe'};
      expect(read({...fields, places: [{name: 'Lom', floor: 5}]})).to.deep.equal({
        left: {places: [{name: 'Lom'}]},
        problems: [],
      });
    });

    it('takes a word that is not in its field’s list for missing, and says which there are', () => {
      expect(read({kind: 'startup', translatedBy: 'magic'})).to.deep.equal({
        left: {},
        problems: [
          {path: 'translatedBy', expected: 'one of human, machine', found: '“magic”'},
          {
            path: 'kind',
            expected: 'one of company, municipality, research, public, ngo',
            found: '“startup”',
          },
        ],
      });
    });

    it('keeps what the word was about', () => {
      const {left, problems} = read({
        places: [{name: 'Lom', kind: 'home'}],
        employees: {value: 5, qualifier: 'about'},
      });
      expect(left).to.deep.equal({places: [{name: 'Lom'}], employees: {value: 5}});
      expect(problems.map(({path}) => path).sort()).to.deep.equal([
        'employees.qualifier',
        'places[0].kind',
      ]);
    });

    it('refuses a type that it does not know, and says which it knows', () => {
      const {reason, problems} = refusal({...least, type: 'planet'});
      expect(reason).to.equal('invalid');
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include({path: 'type', found: '“planet”'});
      expect(problems[0]!.expected).to.match(/^one of organisation, .*collection/);
    });
  });

  describe('when the format is newer', () => {
    for (const format of [2, 3, 2.5, 1e9]) {
      it(`says so of format ${format}, however broken the rest may look`, () => {
        for (const input of [{...least, format}, {format}, {type: 'planet', format}]) {
          const {reason, problems} = refusal(input);
          expect(reason).to.equal('too-new');
          expect(problems).to.have.lengthOf(1);
          expect(problems[0]).to.include({path: 'format', found: String(format)});
          expect(problems[0]!.expected).to.contain('format 1');
        }
      });
    }

    it('reads format 1 and a document that says nothing of it', () => {
      expect(read({format: 1})).to.deep.equal({left: {format: 1}, problems: []});
      expect(read({format: null})).to.deep.equal({left: {}, problems: []});
    });

    it('takes a format that never was for a mistake', () => {
      const {left, problems} = read({format: 0});
      expect(left).to.deep.equal({});
      expect(problems.map(({path}) => path)).to.deep.equal(['format']);
    });

    it('understands a newer format also where the number is written as text', () => {
      expect(refusal({...least, format: '2'}).reason).to.equal('too-new');
    });

    it('leaves a newer document out of an older collection', () => {
      const {document, problems} = readDocument({
        ...partners,
        items: [{...least, format: 2, id: 'newer'}, least],
      });
      expect(document).to.have.property('items').that.deep.equals([least]);
      expect(problems).to.have.lengthOf(1);
      expect(problems[0]).to.include({path: 'items[0].format', found: '2'});
    });
  });

  describe('when something is wrong', () => {
    it('leaves out the field alone', () => {
      const {left, problems} = read({
        url: 'javascript:alert(1)',
        summary: 'Stier',
        founded: '2020-13',
      });
      expect(left).to.deep.equal({summary: 'Stier'});
      expect(problems).to.deep.equal([
        {
          path: 'url',
          expected: 'an address that begins with https:, http:, mailto: or tel:',
          found: '“javascript:alert(1)”',
        },
        {
          path: 'founded',
          expected:
            'a date such as 2020, 2020-11 or 2020-11-04, a season such as 2020-21, or two with / between',
          found: '“2020-13”',
        },
      ]);
    });

    it('keeps the label of a link that leads nowhere', () => {
      const {left, problems} = read({links: [{url: 'data:text/html,x', label: 'Om oss'}]});
      expect(left).to.deep.equal({links: [{label: 'Om oss'}]});
      expect(problems.map(({path}) => path)).to.deep.equal(['links[0].url']);
    });

    it('leaves out a part that is nothing without the field, and reports it once', () => {
      for (const [fields, path] of [
        [{links: [{url: 'javascript:alert(1)'}]}, 'links[0].url'],
        [{logo: {src: 'data:,', alt: 'Logo'}}, 'logo.src'],
        [{places: [{name: 5, county: '34'}]}, 'places[0].name'],
        [{memberships: [{network: {id: 'Klyngen', name: 'K'}}]}, 'memberships[0].network.id'],
        [{employees: {value: '200'}}, 'employees.value'],
        [{figures: [{label: 'km', quantity: {value: {}, unit: 'km'}}]}, 'figures[0].quantity'],
      ] as const) {
        const {left, problems} = read(fields);
        expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
        expect(Object.values(left).flat(), path).to.deep.equal([]);
      }
    });

    it('leaves out a bad item and keeps the good ones on both sides', () => {
      const {left, problems} = read({tags: ['a', 5, 'b', ['c'], 'd']});
      expect(left).to.deep.equal({tags: ['a', 'b', 'd']});
      expect(problems).to.deep.equal([
        {path: 'tags[1]', expected: 'text, or texts by language (nb, nn, en, se)', found: '5'},
        {
          path: 'tags[3]',
          expected: 'text, or texts by language (nb, nn, en, se)',
          found: 'a list of 1',
        },
      ]);
    });

    it('names the place in the file as it was written, empty items counted', () => {
      const people = [null, {name: ''}, {name: 'Kari Li', email: 'kari'}, '', {id: 'ola'}];
      const {left, problems} = read({people});
      expect(left).to.deep.equal({people: [{name: 'Kari Li'}]});
      expect(problems.map(({path}) => path)).to.deep.equal(['people[2].email', 'people[4].name']);
    });

    it('names the place as it was written also when mistakes come to light in turns', () => {
      const places = [
        {name: 'A', kind: 'home'},
        5,
        {name: 'B', links: 1, latitude: 91},
        {kind: 'home'},
        {name: 'C', county: 3},
      ];
      const {left, problems} = read({places});
      expect(left).to.deep.equal({places: [{name: 'A'}, {name: 'B'}, {name: 'C'}]});
      expect(problems.map(({path}) => path).sort()).to.deep.equal([
        'places[0].kind',
        'places[1]',
        'places[2].latitude',
        'places[3].kind',
        'places[3].name',
        'places[4].county',
      ]);
    });

    it('leaves out one text of several by itself', () => {
      const {left, problems} = read({summary: {nb: 'Stier', en: 5}});
      expect(left).to.deep.equal({summary: {nb: 'Stier'}});
      expect(problems).to.deep.equal([{path: 'summary.en', expected: 'text', found: '5'}]);
    });

    it('leaves a bad document out of a collection and keeps the others', () => {
      const mtabs = {...least, id: 'mtabs'};
      const {document, problems} = readDocument({
        ...partners,
        items: [null, {...least, id: 'Fjell'}, least, {type: 'planet', id: 'mars'}, 'x', mtabs],
      });
      expect(document).to.have.property('items').that.deep.equals([least, mtabs]);
      expect(problems.map(({path}) => path)).to.deep.equal([
        'items[1].id',
        'items[3].type',
        'items[4]',
      ]);
    });

    it('leaves out a document with the id of an earlier one, and says so', () => {
      const other = {...least, id: 'dalen'};
      const again = {type: 'project', id: 'fjell', name: 'Prosjekt Fjell'};
      const {document, problems} = readDocument({
        ...partners,
        items: [{...least, name: 5}, null, least, again, other, {...other, summary: 'Igjen'}],
      });
      expect(document).to.have.property('items').that.deep.equals([least, other]);
      const expected = 'an id that no other document of the collection has';
      expect(problems.slice(1)).to.deep.equal([
        {path: 'items[3].id', expected, found: '“fjell”'},
        {path: 'items[5].id', expected, found: '“dalen”'},
      ]);
    });

    it('keeps a collection of which every document is bad', () => {
      const {document, problems} = readDocument({...partners, items: [1, 2, 3]});
      expect(document).to.include(partners);
      expect(problems).to.have.lengthOf(3);
    });

    it('names the way into a document of a collection', () => {
      const items = [
        least,
        {...least, id: 'b', people: [{name: 'Kari'}, {name: 'Ola', image: 'x'}]},
      ];
      const {problems} = readDocument({...partners, items});
      expect(problems).to.deep.equal([
        {path: 'items[1].people[1].image', expected: 'a group of fields', found: '“x”'},
      ]);
    });

    it('shortens what was found, and never inside a character', () => {
      const {problems} = read({url: '😀'.repeat(500)});
      expect(problems[0]!.found).to.equal(`“${'😀'.repeat(60)}…”`);
    });

    it('says what was found in words', () => {
      const found = (value: unknown) => read({logo: value}).problems[0]?.found;
      expect(found('x')).to.equal('“x”');
      expect(found(5)).to.equal('5');
      expect(found(true)).to.equal('true');
      expect(found([1])).to.equal('a list of 1');
      expect(found([1, 2])).to.equal('a list of 2');
      expect(read({tags: [{de: 'x'}]}).problems[0]?.found).to.equal('a group of fields');
    });

    it('refuses what is no document at all', () => {
      for (const input of [null, undefined, 5, 'Fjell', true, [], [least], {}, [[]]]) {
        const {reason, problems} = refusal(input);
        expect(reason, JSON.stringify(input)).to.equal('invalid');
        expect(problems, JSON.stringify(input)).to.have.lengthOf(1);
        expect(problems[0], JSON.stringify(input)).to.include({
          path: '',
          expected: 'a group of fields',
        });
      }
    });

    it('says in words what alt is to be where it is something else', () => {
      for (const [alt, found] of [
        [undefined, 'nothing'],
        [5, '5'],
        [['Logo'], 'a list of 1'],
      ]) {
        const {left, problems} = read({logo: {src: 'logo.svg', alt}});
        expect(left).to.deep.equal({});
        expect(problems).to.have.lengthOf(1);
        expect(problems[0]).to.include({path: 'logo.alt', found});
        expectPlainWords(problems);
      }
    });

    it('leaves out one alt of several by itself', () => {
      const {left, problems} = read({logo: {src: 'logo.svg', alt: {nb: 'Logoen', en: 5}}});
      expect(left).to.deep.equal({logo: {src: 'logo.svg', alt: {nb: 'Logoen'}}});
      expect(problems).to.deep.equal([{path: 'logo.alt.en', expected: 'text', found: '5'}]);
    });

    it('does not say the validator’s words, whatever is wrong', () => {
      const wrong = [5, -1.5, 'Ikke sånn', true, [5], [[5]], {a: 5}, [{a: 5}], Infinity];
      for (const value of wrong) {
        for (const path of textPaths(fullOrganisation)) {
          expectPlainWords(outcome(withAt(fullOrganisation, path, value)).problems);
        }
      }
    });

    it('keeps to its own words when the page has told zod others', () => {
      const {__zod_globalConfig: config} = globalThis as unknown as Record<string, object>;
      expect(config).to.be.an('object');
      Object.assign(config!, {customError: () => 'Invalid input: says the page'});
      try {
        const {problems} = read({people: 5, kind: 'startup', tags: [5], employees: {value: 'x'}});
        expect(problems).to.have.lengthOf(4);
        expectPlainWords(problems);
      } finally {
        Reflect.deleteProperty(config!, 'customError');
      }
    });
  });
});
