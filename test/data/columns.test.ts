import {expect} from 'chai';
import fc from 'fast-check';
import {withItems} from '../../src/data/columns.js';
import {LoadError} from '../../src/data/load-error.js';
import {Origins} from '../../src/data/origins.js';
import {readParts} from '../../src/data/read-parts.js';
import {readDocument} from '../../src/data/read-document.js';
import {tidy} from '../../src/data/tidy.js';
import {toColumns} from '../../src/publish/site/columns.js';

const head = {type: 'collection', id: 'alle', name: 'Alle'};
const rows = [
  {type: 'organisation', id: 'fjell', name: 'Fjell', summary: {nb: 'Stier', en: 'Paths'}},
  {
    type: 'project',
    id: 'sti',
    name: {nb: 'Sti', en: 'Path'},
    places: [{name: 'Bø'}],
    status: 'ongoing',
  },
  {type: 'organisation', id: 'dal', name: 'Dal', image: {src: 'dal.svg', alt: ''}},
];

describe('a collection by columns', () => {
  it('is read as the same collection by items', () => {
    const byColumns = {...head, columns: toColumns(rows)};
    expect(byColumns.columns).to.deep.include({
      id: ['fjell', 'sti', 'dal'],
      summary: {nb: ['Stier', null, null], en: ['Paths', null, null]},
      image: {src: [null, null, 'dal.svg'], alt: [null, null, '']},
    });
    expect(readDocument(byColumns)).to.deep.equal(readDocument({...head, items: rows}));
  });

  it('is read in parts when it is long', () => {
    const many = Array.from({length: 700}, (_, index) => ({...rows[0], id: `p-${index}`}));
    const byItems = readParts({...head, items: many});
    const byColumns = readParts({...head, columns: toColumns(many)});
    expect(byColumns.document).to.deep.equal(byItems.document);
    expect(byColumns.rest?.().document).to.deep.equal(byItems.rest?.().document);
  });

  it('reports what is wrong with one item by its place, and shows the others', () => {
    const columns = {...toColumns(rows), founded: ['2006', null, 'før']};
    const {document, problems} = readDocument({...head, columns});
    expect(problems.map(({path}) => path)).to.deep.equal(['items[2].founded']);
    expect(document).to.have.property('items').with.lengthOf(3);
  });

  it('brings no mistake of its own, whatever the columns hold', () => {
    const columns = fc.dictionary(
      fc.constantFrom('type', 'id', 'name', 'summary', '__proto__', 'constructor', 'length'),
      fc.anything({withBigInt: true, withNullPrototype: true, withSparseArray: true}),
    );
    fc.assert(
      fc.property(columns, (given) => {
        try {
          readParts({...head, columns: given});
        } catch (error) {
          if (!(error instanceof LoadError)) throw error;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('refuses columns that hold themselves, as too deep', () => {
    const circle: Record<string, unknown> = {};
    circle['a'] = circle;
    circle['b'] = circle;
    const read = () => readParts({...head, columns: circle});
    expect(read).to.throw(LoadError).with.nested.property('problems[0].found', 'more');
  });

  it('says the same as the rows, whatever JSON they hold', () => {
    const rows = fc.array(fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(rows, (given) => {
        const asFiled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        const columns = asFiled(toColumns(given));
        const {items} = withItems({...head, columns}) as {items: unknown};
        expect(tidy(items, new Origins())).to.deep.equal(tidy(asFiled(given), new Origins()));
      }),
    );
  });
});
