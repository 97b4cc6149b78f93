/** `spotlight publish`: what comes of a folder of content, and what does not. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {readDocument} from '../../dist/package/schema.js';
import {contentFolder, filesIn, publish} from '../support/publish.mjs';

const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell',
  summary: {nb: 'Fjell **rydder** stier.', en: 'Fjell clears paths.'},
  memberships: [{network: {id: 'turklyngen', name: 'Turklyngen'}}],
  story: {id: 'velkommen', name: 'Velkommen, Fjell!'},
};

const content = () => ({
  'organisations/fjell.json': fjell,
  'networks/turklyngen.yaml': [
    'type: network',
    'id: turklyngen',
    'name: Turklyngen',
    'founded: 2019',
    'places: [{name: Bø, municipality: 0301}]',
  ].join('\n'),
  'stories/velkommen.yaml': [
    'type: story',
    'id: velkommen',
    'name: Velkommen, Fjell!',
    'about: {id: fjell, name: Fjell, href: ../organisations/fjell.json}',
    'blocks: velkommen.md',
  ].join('\n'),
  'stories/velkommen.md':
    '# Stier\n\nFjell rydder *stier*.\n\n> Vi gleder oss\n>\n> — Kari Li, leder\n',
});

const read = (folder, path) => readFileSync(join(folder, path), 'utf8');
const json = (folder, path) => JSON.parse(read(folder, path));

describe('spotlight publish', () => {
  it('publishes JSON, YAML and Markdown as the widgets read them', async () => {
    const {out, status, told} = await publish(contentFolder(content()));
    assert.equal(status, 0, told);
    const network = json(out, 'networks/turklyngen.json');
    assert.equal(network.founded, '2019');
    assert.equal(network.places[0].municipality, '0301');
    assert.deepEqual(json(out, 'stories/velkommen.json').blocks, [
      {type: 'heading', text: 'Stier'},
      {type: 'text', text: 'Fjell rydder *stier*.'},
      {
        type: 'quote',
        quote: {text: 'Vi gleder oss', speakers: [{name: 'Kari Li', role: 'leder'}]},
      },
    ]);
  });

  it('leads references to documents by their id', async () => {
    const {out} = await publish(contentFolder(content()));
    const {memberships, story} = json(out, 'organisations/fjell.json');
    assert.equal(memberships[0].network.href, '../networks/turklyngen.json');
    assert.equal(story.href, '../stories/velkommen.json');
  });

  it('names each version by what it holds, and says in the index which one counts', async () => {
    const {out} = await publish(contentFolder(content()));
    const {documents, collections} = json(out, 'index.json');
    const {file, hashed, type} = documents.fjell;
    assert.equal(type, 'organisation');
    assert.match(hashed, /^organisations\/fjell\.[0-9a-f]{12}\.json$/);
    assert.equal(read(out, hashed), read(out, file));
    assert.equal(read(out, collections.directory.hashed), read(out, 'directory.json'));
  });

  it('gathers everything, and each type, and what the content asks for', async () => {
    const folder = contentFolder({
      ...content(),
      'turklyngens-medlemmer.json': {
        type: 'collection',
        id: 'turklyngens-medlemmer',
        name: 'Medlemmer',
        gather: {network: 'turklyngen', whole: true},
      },
    });
    const {out} = await publish(folder);
    const ids = (path) => json(out, path).items.map(({id}) => id);
    assert.deepEqual(ids('directory.json'), ['fjell', 'turklyngen', 'velkommen']);
    assert.deepEqual(ids('organisations.json'), ['fjell']);
    assert.deepEqual(ids('turklyngens-medlemmer.json'), ['fjell']);
    const [member] = json(out, 'turklyngens-medlemmer.json').items;
    assert.equal(member.href, 'organisations/fjell.json');
    assert.equal(member.story.href, 'stories/velkommen.json');
    assert.equal('gather' in json(out, 'turklyngens-medlemmer.json'), false);
    assert.equal('story' in json(out, 'organisations.json').items[0], false);
  });

  it('parts a long collection into pages that lead from one to the next', async () => {
    const folder = contentFolder({
      ...content(),
      'directory.yaml': 'type: collection\nid: directory\nname: Alle\ngather: {pageSize: 2}\n',
    });
    const {out} = await publish(folder);
    assert.equal(json(out, 'directory.json').next, 'directory-2.json');
    assert.equal(json(out, 'directory-2.json').items.length, 1);
    assert.equal('next' in json(out, 'directory-2.json'), false);
    assert.match(read(out, 'directory.html'), /rel="next" href="directory-2.html"/);
  });

  it('has a long collection by columns in one file too, which reads as its pages do', async () => {
    const folder = contentFolder({
      ...content(),
      'directory.yaml': 'type: collection\nid: directory\nname: Alle\ngather: {pageSize: 2}\n',
    });
    const {out} = await publish(folder, ['--base', 'https://klynge.example/']);
    const byColumns = json(out, 'directory.columns.json');
    assert.deepEqual(byColumns.columns.id, ['fjell', 'turklyngen', 'velkommen']);
    const items = ['directory.json', 'directory-2.json'].flatMap((page) => json(out, page).items);
    assert.deepEqual(
      readDocument(byColumns).document.items,
      readDocument({...byColumns, columns: undefined, items}).document.items,
    );
    const {collections} = json(out, 'index.json');
    assert.equal(
      read(out, collections['directory.columns'].hashed),
      read(out, 'directory.columns.json'),
    );
    assert.doesNotMatch(read(out, 'sitemap.xml'), /columns/);
    // Pages that are few are data enough.
    assert.equal(existsSync(join(out, 'organisations.columns.json')), false);

    writeFileSync(
      join(folder, 'organisations/fjell.json'),
      JSON.stringify({...fjell, name: 'Fjellet'}),
    );
    await publish(folder, ['--base', 'https://klynge.example/'], out);
    assert.equal(json(out, 'directory.columns.json').columns.name[0], 'Fjellet');
    assert.equal(existsSync(join(out, collections['directory.columns'].hashed)), false);
  });

  it('writes pages in which all words stand, the story of a profile included', async () => {
    const {out} = await publish(contentFolder(content()));
    const page = read(out, 'organisations/fjell.html').replace(/<[^>]+>/g, '');
    for (const words of ['Fjell rydder stier.', 'Turklyngen', '«Vi gleder oss»', 'Kari Li']) {
      assert.ok(page.includes(words), words);
    }
  });

  it('has addresses, oEmbed and a sitemap where it is told its own address', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder, ['--base', 'https://klynge.example/profiler']);
    const page = read(out, 'organisations/fjell.html');
    const home = 'https://klynge.example/profiler/';
    assert.ok(page.includes(`<link rel="canonical" href="${home}organisations/fjell.html">`));
    assert.ok(
      page.includes(
        `type="application/json+oembed" href="${home}oembed/organisations/fjell.json" title="Fjell"`,
      ),
    );
    const oembed = json(out, 'oembed/organisations/fjell.json');
    assert.equal(oembed.version, '1.0');
    assert.equal(oembed.type, 'rich');
    assert.match(oembed.html, /^<iframe src="https:\/\/klynge\.example\/profiler\/embed\//);
    assert.ok(read(out, 'sitemap.xml').includes(`<loc>${home}stories/velkommen.html</loc>`));
    const without = await publish(folder);
    assert.equal(existsSync(join(without.out, 'sitemap.xml')), false);
  });

  it('compresses what is worth it, to the same bytes', async () => {
    const {out} = await publish(contentFolder(content()));
    const files = filesIn(out);
    for (const path of files.filter((each) => /\.(br|gz)$/.test(each))) {
      const bytes = readFileSync(join(out, path));
      const plain = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      assert.ok(plain.equals(readFileSync(join(out, path.slice(0, -3)))), path);
    }
    assert.ok(files.includes('organisations/fjell.html.br'));
  });

  it('publishes nothing where something is wrong, and says what, in the widgets’ words', async () => {
    const folder = contentFolder(content());
    const first = await publish(folder);
    const before = read(first.out, 'organisations/fjell.json');
    const wrong = {...fjell, places: [{name: 'Bø', latitude: 594.2}]};
    writeFileSync(join(folder, 'organisations/fjell.json'), JSON.stringify(wrong));
    const {status, told} = await publish(folder, [], first.out);
    assert.equal(status, 1);
    assert.match(
      told,
      /^organisations\/fjell\.json: places\[0\]\.latitude: expected degrees from -90 to 90, found 594\.2$/m,
    );
    assert.equal(read(first.out, 'organisations/fjell.json'), before);
    const going = await publish(folder, ['--keep-going'], first.out);
    assert.equal(going.status, 0);
    assert.deepEqual(json(first.out, 'organisations/fjell.json').places, [{name: 'Bø'}]);
  });

  const mistakes = [
    ['not JSON', {'a.json': '{"type": '}, /^a\.json: expected JSON.*line 1, column \d+$/m],
    ['not YAML', {'a.yaml': 'type: [organisation\nid: a'}, /^a\.yaml: expected YAML 1\.2, found/m],
    [
      'two with one id',
      {'a.json': fjell, 'b.json': fjell},
      /^b\.json: expected an id.*found those of a\.json$/m,
    ],
    [
      'a picture that is not there',
      {'a.json': {...fjell, logo: {src: 'logo.png', alt: ''}}},
      /^a\.json: logo\.src: expected the path of a picture.*“logo\.png”, which is not there$/m,
    ],
    [
      'Markdown that is not there',
      {'a.json': {type: 'story', id: 'a', name: 'A', blocks: 'a.md'}},
      /^a\.json: blocks: expected a Markdown file beside this one/m,
    ],
    [
      'Markdown that the format cannot say',
      {
        'a.json': {type: 'story', id: 'a', name: 'A', blocks: 'a.md'},
        'a.md': 'Ja.\n\n<b>Nei</b>\n\n---\n',
      },
      /^a\.md: line 5: .*found a dividing line$/m,
    ],
    [
      'Markdown that differs from language to language',
      {
        'a.json': {type: 'story', id: 'a', name: 'A', blocks: {nb: 'nb.md', en: 'en.md'}},
        'nb.md': '# Én\n\nTo',
        'en.md': 'One',
      },
      /^en\.md: expected the same blocks as nb\.md has: heading, text, found text$/m,
    ],
    [
      'a name of the publisher’s own',
      {'index.json': fjell},
      /^index\.json: expected a path that `publish` does not use itself/m,
    ],
    [
      'a collection of nobody knows what',
      {'a.json': {type: 'collection', id: 'a', name: 'A', gather: {type: 'firma'}}},
      /^a\.json: gather\.type: expected .*found “firma”$/m,
    ],
  ];
  it('says it in the language of whoever runs it', async () => {
    const files = {
      'a.json': {
        ...fjell,
        logo: {src: 'logo.png', alt: ''},
        places: [{name: 'Bø', latitude: 594.2}],
      },
      'b.json': {
        type: 'story',
        id: 'b',
        name: 'B',
        blocks: 'b.md',
        about: {id: 'x', name: 'X', href: 'x.json'},
      },
      'b.md': 'Ja.\n\n<b>Nei</b>\n\n- # Nei\n',
      'c.json': {type: 'organisation', id: 'c', name: 'C', kind: 'firma', tags: {}, image: [1, 2]},
      'd.json': '{"type": ',
      'index.json': {...fjell, id: 'index'},
    };
    const nb = await publish(contentFolder(files), [], undefined, 'nb');
    const nn = await publish(contentFolder(files), [], undefined, 'nn');
    for (const [{told}, words] of [
      [
        nb,
        [
          'ventet grader fra -90 til 90, fant 594.2',
          'logo.src: ventet stien til et bilde i mappen med innhold, fant «logo.png», som ikke finnes',
          'b.md: linje 3: ',
          'fant en overskrift i en liste',
          'd.json: ventet JSON (RFC 8259), fant en feil på linje 1',
          'fant «firma»',
          'merk: b.json: about.href',
        ],
      ],
      [
        nn,
        [
          'venta gradar frå -90 til 90, fann 594.2',
          'logo.src: venta stigen til eit bilete i mappa med innhald, fann «logo.png», som ikkje finst',
        ],
      ],
    ]) {
      for (const part of words) assert.ok(told.includes(part), `${part}\n${told}`);
      assert.doesNotMatch(told, /\b(the|expected|found|which|that|with|line)\b/);
    }
  });

  for (const [what, files, message] of mistakes) {
    it(`says where there is ${what}`, async () => {
      const {status, told, out} = await publish(contentFolder(files));
      assert.equal(status, 1);
      assert.match(told, message);
      assert.deepEqual(filesIn(out), []);
    });
  }

  it('merges Markdown in several languages into texts by language', async () => {
    const files = {
      'a.json': {type: 'story', id: 'a', name: 'A', blocks: {nb: 'nb.md', en: 'en.md'}},
      'nb.md': '# Én\n\nTo [tre](https://tre.example/a_(b)), *fire*\n\n- fem\n- seks\n',
      'en.md': '# One\n\nTwo [three](https://tre.example), 3*4\n\n- five\n- six\n',
    };
    const {out, told} = await publish(contentFolder(files));
    assert.deepEqual(
      json(out, 'a.json').blocks,
      [
        {type: 'heading', text: {nb: 'Én', en: 'One'}},
        {
          type: 'text',
          text: {
            nb: 'To [tre](https://tre.example/a_%28b%29), *fire*',
            en: 'Two [three](https://tre.example), 3\\*4',
          },
        },
        {
          type: 'list',
          style: 'bullets',
          items: [{text: {nb: 'fem', en: 'five'}}, {text: {nb: 'seks', en: 'six'}}],
        },
      ],
      told,
    );
  });

  it('leaves what has not changed as it is, and takes away what has gone', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder);
    const {hashed} = json(out, 'index.json').documents.fjell;
    const page = join(out, 'networks/turklyngen.html');
    const long = new Date(2001, 1, 1);
    utimesSync(page, long, long);
    writeFileSync(
      join(folder, 'organisations/fjell.json'),
      JSON.stringify({...fjell, founded: '2006'}),
    );
    await publish(folder, [], out);
    assert.equal(statSync(page).mtimeMs, long.getTime());
    assert.equal(json(out, 'organisations/fjell.json').founded, '2006');
    assert.equal(json(out, 'organisations.json').items[0].founded, '2006');
    assert.equal(existsSync(join(out, hashed)), false);
    rmSync(join(folder, 'stories/velkommen.yaml'));
    const {told} = await publish(folder, [], out);
    assert.deepEqual(
      filesIn(out).filter((path) => path.includes('velkommen')),
      [],
      told,
    );
    assert.equal('href' in json(out, 'organisations/fjell.json').story, false);
  });

  it('draws a profile anew when its story has changed', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder);
    writeFileSync(join(folder, 'stories/velkommen.md'), 'Alt er nytt.\n');
    await publish(folder, [], out);
    assert.match(read(out, 'organisations/fjell.html'), /Alt er nytt\./);
    assert.doesNotMatch(read(out, 'organisations/fjell.html'), /Vi gleder oss/);
  });

  it('gives the same folder by steps as all at once', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder);
    writeFileSync(
      join(folder, 'organisations/fjell.json'),
      JSON.stringify({...fjell, name: 'Fjellet'}),
    );
    writeFileSync(
      join(folder, 'tind.json'),
      JSON.stringify({type: 'organisation', id: 'tind', name: 'Tind'}),
    );
    await publish(folder, [], out);
    const atOnce = await publish(folder);
    assert.deepEqual(filesIn(out), filesIn(atOnce.out));
    for (const path of filesIn(out)) {
      assert.ok(readFileSync(join(out, path)).equals(readFileSync(join(atOnce.out, path))), path);
    }
  });

  it('finishes a run that was cut off while its files were being moved', async () => {
    const folder = contentFolder(content());
    const {out} = await publish(folder);
    const workspace = join(out, '../.out.publish');
    const cache = JSON.parse(readFileSync(join(workspace, 'cache.json'), 'utf8'));
    const {mkdirSync} = await import('node:fs');
    mkdirSync(join(workspace, 'staging/organisations'), {recursive: true});
    writeFileSync(join(workspace, 'staging/organisations/fjell.jsonld'), '{"half": "moved"}');
    writeFileSync(
      join(workspace, 'journal.json'),
      JSON.stringify({removed: ['organisations.html'], cache}),
    );
    await assert.rejects(publish(join(folder, 'nowhere'), [], out));
    const {Workspace} = await import('../../dist/package/publish/site/workspace.js');
    await new Workspace(out).begin();
    assert.equal(read(out, 'organisations/fjell.jsonld'), '{"half": "moved"}');
    assert.equal(existsSync(join(out, 'organisations.html')), false);
  });

  it('leaves a folder alone that holds something else, and one that holds the content', async () => {
    const folder = contentFolder(content());
    const other = contentFolder({'regnskap.json': {}});
    const {status, told} = await publish(folder, [], other);
    assert.equal(status, 2);
    assert.match(told, /regnskap\.json/);
    assert.deepEqual(filesIn(other), ['regnskap.json']);
    assert.equal((await publish(folder, [], join(folder, 'ut'))).status, 2);
  });

  it('measures pictures and offers them in modern formats and sizes', async () => {
    const {default: sharp} = await import('sharp');
    const noise = {type: 'gaussian', mean: 128, sigma: 40};
    const photo = await sharp({create: {width: 1000, height: 500, channels: 3, noise}})
      .jpeg()
      .toBuffer();
    const folder = contentFolder({
      'a.json': {...fjell, image: {src: 'bilder/tur.jpg', alt: 'En tur'}},
      'bilder/tur.jpg': photo,
      'bilder/ikke-vist.jpg': photo,
    });
    const {out, told} = await publish(folder);
    const {image} = json(out, 'a.json');
    assert.equal(image.width, 1000, told);
    assert.equal(image.height, 500);
    assert.deepEqual(
      new Set(image.sources.map(({type}) => type)),
      new Set(['image/avif', 'image/webp']),
    );
    for (const {src, width, type} of image.sources) {
      const {format, width: real} = await sharp(join(out, src)).metadata();
      assert.equal(real, width);
      assert.equal(type, format === 'heif' ? 'image/avif' : `image/${format}`);
    }
    assert.equal(existsSync(join(out, 'bilder/ikke-vist.jpg')), false);
  });
});
