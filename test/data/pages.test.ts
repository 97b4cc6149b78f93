import {expect} from 'chai';
import {loadDocument} from '../../src/data/load-document.js';
import type {LoadedDocument} from '../../src/data/load-file.js';
import {LoadError} from '../../src/data/load-error.js';
import {Pages} from '../../src/data/pages.js';
import {readDocument} from '../../src/data/read-document.js';
import {collectionOf} from '../fixtures/directory.js';
import {requestCount, serve} from '../support/serve.js';

const base = document.baseURI;
const load = (src: string) => loadDocument({src, base});
const organisation = (id: string) => ({type: 'organisation', id, name: id.toUpperCase()});
const page = (ids: string[], next?: string) => ({
  type: 'collection',
  id: 'partners',
  name: 'Partnere',
  items: ids.map(organisation),
  ...(next === undefined ? {} : {next}),
});

const idsOf = ({document}: LoadedDocument): string[] =>
  document.type === 'collection' ? (document.items ?? []).map(({id}) => id) : [];

/** The ids on every page that is walked through. */
async function walk(first: LoadedDocument): Promise<string[][]> {
  const pages = new Pages(first);
  const all = [idsOf(first)];
  for (let next = await pages.next(); next; next = await pages.next()) all.push(idsOf(next));
  return all;
}

async function reasonOf(loading: Promise<unknown>): Promise<string> {
  try {
    await loading;
  } catch (error) {
    return (error as LoadError).reason;
  }
  return 'none';
}

describe('The pages of a collection', () => {
  it('follow one after another, to the last', async () => {
    const third = serve(page(['e']));
    const second = serve(page(['c', 'd'], third));
    const first = await load(serve(page(['a', 'b'], second)));
    expect(await walk(first)).to.deep.equal([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('are found from the page before, wherever a redirect has led', async () => {
    const second = serve(page(['b']));
    const {pathname} = new URL(second);
    const elsewhere = serve(page(['a'], `../..${pathname}`));
    const first = await load(serve(null, {redirectTo: elsewhere}));
    expect(await walk(first)).to.deep.equal([['a'], ['b']]);
  });

  it('follow those that the page itself has', async () => {
    const data = page(['a'], serve(page(['b'])));
    expect(await walk(await loadDocument({data, base}))).to.deep.equal([['a'], ['b']]);
  });

  it('end where they lead back', async () => {
    const itself = serve(page(['a'], 'profile.json'));
    expect(await walk(await load(itself))).to.deep.equal([['a']]);
    expect(await requestCount(itself)).to.equal(1);

    const second = serve(page(['b'], 'profile.json#again'));
    expect(await walk(await load(serve(page(['a'], second))))).to.deep.equal([['a'], ['b']]);

    const back = serve(null, {redirectTo: itself});
    expect(await walk(await load(serve(page(['b'], back))))).to.deep.equal([['b'], ['a']]);
  });

  it('are a hundred at most', async () => {
    let last = serve(page(['last']));
    for (let count = 0; count < 105; count++) last = serve(page([`p${String(count)}`], last));
    expect(await walk(await load(last))).to.have.lengthOf(100);
  });

  it('can be asked for again where one could not be had', async () => {
    const second = serve(page(['b'], serve(page(['c']))), {failures: 1, failWith: 404});
    const pages = new Pages(await load(serve(page(['a'], second))));
    expect(await reasonOf(pages.next())).to.equal('unreachable');
    expect(idsOf((await pages.next())!)).to.deep.equal(['b']);
    expect(idsOf((await pages.next())!)).to.deep.equal(['c']);
    expect(await pages.next()).to.equal(undefined);
  });

  it('are collections', async () => {
    const pages = new Pages(await load(serve(page(['a'], serve(organisation('b'))))));
    expect(await reasonOf(pages.next())).to.equal('invalid');
  });

  it('lie nowhere but on the web', async () => {
    for (const next of ['javascript:alert(1)', 'data:application/json,{}', '//other.example/2']) {
      expect(await walk(await load(serve(page(['a'], next)))), next).to.deep.equal([['a']]);
    }
  });
});

describe('One document of a collection', () => {
  it('is found on a later page, with the address that its paths start from', async () => {
    const second = serve(page(['c']), {crossOrigin: true});
    const {document, address} = await load(`${serve(page(['a'], second))}#c`);
    expect(document.id).to.equal('c');
    expect(address).to.equal(second);
  });

  it('is taken from the first page that has it, and no further page is asked for', async () => {
    const second = serve(page(['b']));
    const first = serve(page(['a', 'b'], second));
    expect((await load(`${first}#b`)).address).to.equal(first);
    expect(await requestCount(second)).to.equal(0);
  });

  it('costs one request a page, however many ask', async () => {
    const third = serve(page(['c']));
    const second = serve(page(['b'], third));
    const first = serve(page(['a'], second));
    await Promise.all(['a', 'b', 'c', 'b', 'c'].map((id) => load(`${first}#${id}`)));
    for (const address of [first, second, third]) expect(await requestCount(address)).to.equal(1);
  });

  it('is missing only when no page has it', async () => {
    const first = serve(page(['a'], serve(page(['b']))));
    try {
      await load(`${first}#mars`);
    } catch (error) {
      const {reason, problems} = error as LoadError;
      expect(reason).to.equal('invalid');
      expect(problems[0]).to.include({found: 'a, b'});
      return;
    }
    throw new Error('It was found.');
  });

  it('says that a page could not be had, not that the document is missing', async () => {
    const second = serve(page(['b']), {failures: 1, failWith: 404});
    const first = serve(page(['a'], second));
    expect(await reasonOf(load(`${first}#b`))).to.equal('unreachable');
    expect((await load(`${first}#b`)).document.id).to.equal('b');
    expect(await requestCount(first)).to.equal(1);
  });
});

describe('A long collection', () => {
  const long = collectionOf(1200);

  it('is read in parts that are together what it says', async () => {
    const first = await loadDocument({data: long, base});
    const parts = await walk(first);
    expect(parts.length).to.be.above(2);
    expect(parts.flat()).to.deep.equal(long.items.map(({id}) => id));
    expect(idsOf(first)).to.have.lengthOf(parts[0]!.length);
  });

  it('goes on to its next page after its last part', async () => {
    const data = {...long, next: serve(page(['b']))};
    expect((await walk(await loadDocument({data, base}))).flat().at(-1)).to.equal('b');
  });

  it('has its problems told by their place in the file', async () => {
    const items = long.items.map((item, place) => (place === 700 ? {...item, id: 'Å'} : item));
    const problems = [];
    const pages = new Pages(await loadDocument({data: {...long, items}, base}));
    for (let part = await pages.next(); part; part = await pages.next()) {
      problems.push(...part.problems);
    }
    expect(problems.map(({path}) => path)).to.deep.equal(['items[700].id']);
  });

  it('has what is wrong with its own fields told once', async () => {
    const data = {...long, next: 'javascript:alert(1)', updated: 'i går'};
    const first = await loadDocument({data, base});
    expect(first.problems.map(({path}) => path)).to.have.members(['next', 'updated']);
    const pages = new Pages(first);
    for (let part = await pages.next(); part; part = await pages.next()) {
      expect(part.problems).to.deep.equal([]);
    }
  });

  it('leaves out what lies too deep as a short one does: the whole', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`) as object;
    const items = [...long.items, {...long.items[0], deep}];
    expect(await reasonOf(loadDocument({data: {...long, items}, base}))).to.equal('invalid');
    expect(() => readDocument({...long, items})).to.throw(LoadError);
  });

  it('shows nobody who has withdrawn in another part of the file', async () => {
    const kari = {id: 'kari', name: 'Kari Li'};
    const with_ = (person: object) => ({...long.items[0]!, people: [person]});
    const items = [with_(kari), ...long.items.slice(1, -1), with_({...kari, withdrawn: true})];
    const {document} = await loadDocument({data: {...long, items}, base});
    expect(JSON.stringify(document)).not.to.contain('"kari"');
  });

  it('has its later documents for those who ask for one', async () => {
    const src = serve(long);
    expect((await load(`${src}#virksomhet-1150`)).document.id).to.equal('virksomhet-1150');
    expect(await requestCount(src)).to.equal(1);
  });
});
