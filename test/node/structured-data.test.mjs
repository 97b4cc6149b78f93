/** What machines are told is in the terms of schema.org: its vocabulary, as types, has the last word. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {readDocument} from '../../dist/package/data/read-document.js';
import {structuredData} from '../../dist/package/publish/structured-data/structured-data.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const profiles = `${root}src/site/profiles/`;

const made = readdirSync(profiles, {recursive: true})
  .map(String)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readDocument(JSON.parse(readFileSync(profiles + name, 'utf8'))).document);

/** Fields that the demo does not have, so that each is looked at. */
const full = [
  {
    type: 'organisation',
    id: 'fjell',
    name: 'Fjell',
    kind: 'ngo',
    logo: {src: 'logo.png', alt: '', width: 10, height: 20, credit: 'Foto: Kari Li'},
    image: {src: 'a.png', alt: 'Et fjell'},
    founded: '2017-21',
    employees: {value: 3, qualifier: 'lessThan'},
    recognitions: [{name: 'Prisen', status: 'won'}],
    quotes: [{text: '**Vi** gleder oss', speakers: [{name: 'Kari Li', role: 'leder'}]}],
    links: [{rel: 'linkedin', url: 'https://linkedin.example/fjell'}],
  },
  {
    type: 'project',
    id: 'sti',
    name: 'Sti',
    kind: 'publication',
    start: '2018/2020',
    partners: [{organisation: 'Fjell'}],
    places: [{name: 'Bø', latitude: 59, longitude: 9}],
  },
  {
    type: 'project',
    id: 'app',
    name: 'App',
    kind: 'product',
    places: [{name: 'Bø'}],
    funding: [{amount: {value: 3, currency: 'NOK'}, funder: 'Fylket', scheme: 'Støtte'}],
  },
  {
    type: 'collection',
    id: 'alle',
    name: 'Alle',
    items: [{type: 'network', id: 'a', name: 'A', href: 'a.json'}],
  },
];
const documents = [...made, ...full.map((each) => readDocument(each).document)];
const site = {page: 'https://klynge.example/a/b.html', file: 'https://klynge.example/a/b.json'};

/** What the vocabulary says of values, as TypeScript's compiler sees it. */
function complaints(values) {
  const file = `${root}test/node/structured-data-values.ts`;
  const text = [
    "import type {Graph, Thing, WithContext} from 'schema-dts';",
    'type Told = Graph | WithContext<Thing>;',
    ...values.map((value, index) => `export const told${index}: Told = ${JSON.stringify(value)};`),
  ].join('\n');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
}

describe('Structured data', () => {
  it('of every document uses types and properties that schema.org has', () => {
    assert.ok(documents.length > 60);
    const values = documents.flatMap((document) => [
      structuredData(document, 'nb', site),
      structuredData(document, 'en'),
    ]);
    assert.deepEqual(complaints(values), []);
  });

  it('would not be let through with anything else', () => {
    const wrong = [
      {'@context': 'https://schema.org', '@type': 'Corporation', nome: 'Fjell'},
      {'@context': 'https://schema.org', '@type': 'Firm', name: 'Fjell'},
      {'@context': 'https://schema.org', '@type': 'Event', name: 'Fest', legalName: 'Fest AS'},
    ];
    for (const value of wrong) assert.equal(complaints([value]).length, 1, JSON.stringify(value));
  });

  it('says what was said, by whom, and never a paraphrase as a quotation', () => {
    const {'@graph': graph} = structuredData(documents.at(-4), 'nb', site);
    const quotation = graph.find((node) => node['@type'] === 'Quotation');
    assert.equal(quotation.text, 'Vi gleder oss');
    assert.equal(quotation.creator[0].name, 'Kari Li');
    assert.deepEqual(quotation.about, {'@id': site.page});
    const kantega = documents.find(({id}) => id === 'kantega');
    assert.doesNotMatch(JSON.stringify(structuredData(kantega, 'nb', site)), /Quotation/);
  });

  it('has whole addresses where the site’s own is known', () => {
    const told = structuredData(documents.at(-4), 'nb', site);
    assert.equal(told['@graph'][0].logo.contentUrl, 'https://klynge.example/a/logo.png');
    assert.equal(told['@graph'][0]['@id'], site.page);
  });
});
