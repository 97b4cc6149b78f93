import {expect} from 'chai';
import {loadDocument} from '../../src/data/load-document.js';
import {LoadError} from '../../src/data/load-error.js';
import {requestCount, serve} from '../support/serve.js';

const base = document.baseURI;
const fjell = {type: 'organisation', id: 'fjell', name: 'Fjell'};
const nordlys = {type: 'organisation', id: 'nordlys', name: 'Nordlys', founded: '1998'};
const partners = {type: 'collection', id: 'partners', name: 'Partnere', items: [fjell, nordlys]};

const load = (src: string) => loadDocument({src, base});

async function failure(loading: Promise<unknown>): Promise<LoadError> {
  try {
    await loading;
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return error as LoadError;
  }
  throw new Error('It was loaded.');
}

describe('Loading a document', () => {
  describe('from an address', () => {
    it('gives the document, and the address that its relative paths start from', async () => {
      const src = serve(fjell);
      expect(await load(src)).to.deep.equal({document: fjell, problems: [], address: src});
    });

    it('understands an address relative to the page', async () => {
      const src = serve(fjell);
      const {pathname} = new URL(src);
      expect((await load(pathname)).address).to.equal(src);
      const relative = await loadDocument({src: 'profile.json', base: src});
      expect(relative.address).to.equal(src);
    });

    it('overlooks spaces around the address', async () => {
      expect((await load(`\n  ${serve(fjell)} `)).document).to.deep.equal(fjell);
    });

    it('starts relative paths where a redirect ended', async () => {
      const moved = serve(fjell, {crossOrigin: true});
      expect((await load(serve(null, {redirectTo: moved}))).address).to.equal(moved);
    });

    it('starts the paths of a file that the page made from the page', async () => {
      const src = URL.createObjectURL(new Blob([JSON.stringify(fjell)]));
      const loaded = await load(src);
      URL.revokeObjectURL(src);
      expect(loaded).to.deep.equal({document: fjell, problems: [], address: base});
    });

    it('says what had to be left out', async () => {
      const {problems} = await load(serve({...fjell, kind: 'startup'}));
      expect(problems.map(({path}) => path)).to.deep.equal(['kind']);
    });

    it('tells a file that is no profile from one that is not there', async () => {
      const [invalid, newer, gone, page] = await Promise.all([
        failure(load(serve({}))),
        failure(load(serve({...fjell, format: 2}))),
        failure(load(serve(null, {status: 404}))),
        failure(load(serve(null, {body: '<!doctype html>'}))),
      ]);
      expect(invalid.reason).to.equal('invalid');
      expect(newer.reason).to.equal('too-new');
      expect(gone.reason).to.equal('unreachable');
      expect(page.reason).to.equal('not-json');
    });
  });

  describe('from something that is no address of a file', () => {
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'mailto:post@fjell.example',
      'file:///profile.json',
      'https://user:secret@fjell.example/profile.json',
      'https:\\\\fjell.example\\profile.json',
      'https://',
      `https://fjell.example/${'a'.repeat(2048)}`,
    ]) {
      it(`says so of ${src.slice(0, 60)}, and asks nobody`, async () => {
        const {reason, problems} = await failure(load(src));
        expect(reason).to.equal('unreachable');
        expect(problems).to.have.lengthOf(1);
        expect(problems[0]!.path).to.equal('src');
        expect(problems[0]!.expected).to.contain('the address of a JSON file');
        expect(problems[0]!.found).to.contain(src.slice(0, 60));
      });
    }
  });

  describe('that several widgets want', () => {
    it('asks once, however many ask at the same time', async () => {
      const src = serve(fjell);
      const all = await Promise.all(Array.from({length: 20}, () => load(src)));
      expect(await requestCount(src)).to.equal(1);
      for (const {document} of all) expect(document).to.deep.equal(fjell);
    });

    it('does not ask again later', async () => {
      const src = serve(fjell);
      await load(src);
      await load(src);
      expect((await load(src)).document).to.deep.equal(fjell);
      expect(await requestCount(src)).to.equal(1);
    });

    it('asks once by whatever name the file goes', async () => {
      const src = serve(partners);
      const {pathname} = new URL(src);
      await Promise.all([
        load(src),
        load(pathname),
        load(` ${src}`),
        load(`${src}#`),
        load(`${src}#fjell`),
        load(`${pathname}#nordlys`),
      ]);
      expect(await requestCount(src)).to.equal(1);
    });

    it('takes addresses that differ in their query for different files', async () => {
      const src = serve(fjell);
      await Promise.all([load(src), load(`${src}?v=2`)]);
      expect(await requestCount(src)).to.equal(2);
    });

    it('fails for all of them after the same few requests', async () => {
      const src = serve(null, {failures: Infinity});
      const all = await Promise.all(Array.from({length: 5}, () => failure(load(src))));
      expect(await requestCount(src)).to.equal(3);
      for (const {reason} of all) expect(reason).to.equal('unreachable');
    });
  });

  describe('that could not be had before', () => {
    it('asks again, and gets what is there now', async () => {
      const src = serve(fjell, {failures: 3});
      expect((await failure(load(src))).reason).to.equal('unreachable');
      expect((await load(src)).document).to.deep.equal(fjell);
      expect(await requestCount(src)).to.equal(4);
    });

    it('asks again also where it was no profile', async () => {
      const src = serve({});
      await failure(load(src));
      await failure(load(src));
      expect(await requestCount(src)).to.equal(2);
    });

    it('does not ask again because an item was not found', async () => {
      const src = serve(partners);
      await failure(load(`${src}#nobody`));
      expect((await load(`${src}#fjell`)).document).to.deep.equal(fjell);
      expect(await requestCount(src)).to.equal(1);
    });
  });

  describe('of a collection, by its id', () => {
    it('gives that document alone, with the address of the collection', async () => {
      const src = serve(partners);
      const {document, address} = await load(`${src}#nordlys`);
      expect(document).to.deep.equal(nordlys);
      expect(address).to.equal(src);
    });

    it('gives the collection itself by its own id', async () => {
      expect((await load(`${serve(partners)}#partners`)).document).to.deep.equal(partners);
    });

    it('gives a lone document by its own id', async () => {
      expect((await load(`${serve(fjell)}#fjell`)).document).to.deep.equal(fjell);
    });

    it('understands an id that somebody has encoded', async () => {
      const {document} = await load(`${serve(partners)}#%6eordlys`);
      expect(document).to.deep.equal(nordlys);
    });

    it('gives the good documents of a collection that has bad ones', async () => {
      const items = [{id: 'broken'}, fjell];
      const {document, problems} = await load(`${serve({...partners, items})}#fjell`);
      expect(document).to.deep.equal(fjell);
      expect(problems.map(({path}) => path)).to.deep.equal(['items[0].type']);
    });

    it('says which documents there are when there is none of that id', async () => {
      const {reason, problems} = await failure(load(`${serve(partners)}#fjel`));
      expect(reason).to.equal('invalid');
      expect(problems).to.deep.equal([
        {path: 'items', expected: 'a document with the id fjel', found: 'fjell, nordlys'},
      ]);
    });

    it('names no more than ten of them', async () => {
      const items = Array.from({length: 12}, (_, place) => ({...fjell, id: `fjell-${place}`}));
      const {problems} = await failure(load(`${serve({...partners, items})}#fjell`));
      expect(problems[0]!.found).to.match(/^fjell-0, .*fjell-9 …$/);
    });

    it('says so where there are no documents at all', async () => {
      for (const file of [fjell, {...partners, items: []}, {...partners, items: undefined}]) {
        const {reason, problems} = await failure(load(`${serve(file)}#mars`));
        expect(reason).to.equal('invalid');
        expect(problems[0]).to.include({expected: 'a document with the id mars', found: 'nothing'});
      }
    });

    it('does not stumble over an id that cannot be one', async () => {
      for (const id of ['%', '%E0%A4%A', '__proto__', 'constructor', '0']) {
        expect((await failure(load(`${serve(partners)}#${id}`))).reason).to.equal('invalid');
      }
    });
  });

  describe('that the page already has', () => {
    it('reads a value as it reads a file, with paths from the page', async () => {
      const data = {...fjell, kind: 'startup'};
      const {document, problems, address} = await loadDocument({data, base});
      expect(document).to.deep.equal(fjell);
      expect(problems).to.have.lengthOf(1);
      expect(address).to.equal(base);
      expect(data.kind).to.equal('startup');
    });

    it('reads JSON text between the tags just so', async () => {
      const text = ` ${JSON.stringify(fjell)}\n`;
      expect(await loadDocument({text, base})).to.deep.equal({
        document: fjell,
        problems: [],
        address: base,
      });
    });

    it('says what is wrong with them in the same words', async () => {
      const reason = async (source: Parameters<typeof loadDocument>[0]) =>
        (await failure(loadDocument(source))).reason;
      expect(await reason({data: {}, base})).to.equal('invalid');
      expect(await reason({data: {...fjell, format: 2}, base})).to.equal('too-new');
      expect(await reason({text: '{}', base})).to.equal('invalid');
      expect(await reason({text: '{type: organisation}', base})).to.equal('not-json');
      expect(await reason({text: '<p>', base})).to.equal('not-json');
    });
  });
});
