/** Who or what has been withdrawn is gone from every file of the published folder, old copies and compressed ones too. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {contentFolder, filesIn, publish} from '../support/publish.mjs';

const portrait =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><title>Portrett</title></svg>';
const kari = {
  id: 'kari-li',
  name: 'Kari Li',
  role: 'Daglig leder',
  image: {src: '../bilder/kari.svg', alt: 'Kari Li'},
};

const content = () => ({
  'organisations/fjell.json': {
    type: 'organisation',
    id: 'fjell',
    name: 'Fjell',
    summary: 'Fjell rydder stier.',
    people: [kari, {id: 'ola-nes', name: 'Ola Nes'}],
    quotes: [{text: 'Vi gleder oss', speakers: [{id: 'kari-li', name: 'Kari Li'}]}],
    image: {
      src: '../bilder/gruppe.svg',
      alt: 'To personer',
      depicts: [{id: 'kari-li', name: 'Kari Li'}],
    },
  },
  'organisations/tind.json': {
    type: 'organisation',
    id: 'tind',
    name: 'Tind Taubane',
    memberships: [{network: {id: 'turklyngen', name: 'Turklyngen'}}],
  },
  'projects/sti.json': {
    type: 'project',
    id: 'sti',
    name: 'Stiprosjektet',
    partners: [
      {organisation: {id: 'tind', name: 'Tind Taubane'}, role: 'Leverandør'},
      {organisation: {id: 'fjell', name: 'Fjell'}},
    ],
    people: [{name: 'Ola Nes', organisation: {id: 'tind', name: 'Tind Taubane'}}],
    quotes: [
      {text: 'Banen går opp', organisation: {id: 'tind', name: 'Tind Taubane'}},
      {text: 'Jeg er klar', speakers: [kari]},
    ],
  },
  'stories/mote.json': {
    type: 'story',
    id: 'mote',
    name: 'Møtet',
    about: {id: 'tind', name: 'Tind Taubane'},
    byline: {id: 'kari-li', name: 'Kari Li'},
    blocks: [
      {type: 'text', text: 'De møttes.'},
      {type: 'quote', quote: {text: 'Vi sees', speakers: [{id: 'kari-li', name: 'Kari Li'}]}},
    ],
  },
  'bilder/kari.svg': portrait,
  'bilder/gruppe.svg': portrait.replace('Portrett', 'Gruppe'),
});

const base = ['--base', 'https://klynge.example/'];

/** Every file that holds a text, in its name or in what it says, compressed or not. */
const filesWith = (folder, words) =>
  filesIn(folder).filter((path) => {
    const bytes = readFileSync(join(folder, path));
    const plain = path.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : path.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes;
    return path.includes(words) || plain.includes(words);
  });

const change = (folder, path, make) => {
  const file = join(folder, path);
  writeFileSync(file, JSON.stringify(make(JSON.parse(readFileSync(file, 'utf8')))));
};

describe('After a withdrawal', () => {
  it('a person is gone from all documents, once one of them says so', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder, base);
    for (const words of ['Kari Li', 'kari.svg', 'gruppe.svg', 'Vi gleder oss']) {
      assert.ok(filesWith(out, words).length > 3, words);
    }
    change(folder, 'organisations/fjell.json', (fjell) => ({
      ...fjell,
      people: [{...kari, withdrawn: true}, fjell.people[1]],
    }));
    const {status, told} = await publish(folder, base, out);
    assert.equal(status, 0, told);
    const gone = ['Kari Li', 'kari-li', 'kari.svg', 'gruppe.svg'];
    for (const words of [...gone, 'Vi gleder oss', 'Jeg er klar', 'Vi sees']) {
      assert.deepEqual(filesWith(out, words), [], words);
    }
    assert.ok(filesWith(out, 'Ola Nes').length > 3);
  });

  it('a person stays away in the runs that follow', async () => {
    const folder = contentFolder(content());
    change(folder, 'organisations/fjell.json', (fjell) => ({
      ...fjell,
      people: [{...kari, withdrawn: true}],
    }));
    const {out} = await publish(folder, base);
    change(folder, 'projects/sti.json', (sti) => ({...sti, start: '2020'}));
    await publish(folder, base, out);
    assert.deepEqual(filesWith(out, 'Kari Li'), []);
  });

  it('an editor is told of texts that still name the person', async () => {
    const folder = contentFolder(content());
    change(folder, 'organisations/fjell.json', (fjell) => ({
      ...fjell,
      summary: 'Kari Li rydder stier.',
      people: [{...kari, withdrawn: true}],
    }));
    const {told} = await publish(folder, base);
    assert.match(told, /note: organisations\/fjell\.json: summary: .*found “Kari Li”$/m);
  });

  it('a document is gone with its file; others keep the name that they call it by', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder, base);
    rmSync(join(folder, 'organisations/tind.json'));
    const {status} = await publish(folder, base, out);
    assert.equal(status, 0);
    assert.deepEqual(filesWith(out, 'organisations/tind'), []);
    assert.deepEqual(filesWith(out, 'tind.'), []);
  });

  it('a document that says that it is withdrawn is not even named', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder, base);
    change(folder, 'organisations/tind.json', (tind) => ({...tind, withdrawn: true}));
    const {status, told} = await publish(folder, base, out);
    assert.equal(status, 0, told);
    for (const words of ['Tind', 'tind', 'Banen går opp'])
      assert.deepEqual(filesWith(out, words), []);
    const sti = JSON.parse(readFileSync(join(out, 'projects/sti.json'), 'utf8'));
    assert.deepEqual(
      sti.partners.map(({organisation}) => organisation.id),
      ['fjell'],
    );
    assert.equal(sti.people[0].name, 'Ola Nes');
    assert.equal('organisation' in sti.people[0], false);
  });
});
