/** What files have to do with each other: ids, references, pictures, pages and withdrawals. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {found, planted} from '../support/planted.mjs';

const fjell = 'organisations/fjell.json';
const vidda = 'networks/vidda.json';
const story = 'stories/velkommen-fjell.json';

const one = (changed, how) => {
  const remarks = found(changed, how);
  assert.equal(remarks.length, 1, JSON.stringify(remarks, null, 1));
  return remarks[0];
};

const cases = [
  [
    'no-file',
    'error',
    story,
    '"../organisations/fjell.json"',
    '⟦"../organisations/fjel.json"',
    'about.href',
    /fjell\.json/,
  ],
  [
    'no-file',
    'error',
    story,
    '"../organisations/fjell.json"',
    '⟦"../organisations/Fjell.json"',
    'about.href',
    /fjell\.json/,
  ],
  [
    'no-file',
    'error',
    'partnere.json',
    '"partnere-2.json"',
    '⟦"partnere-3.json"',
    'next',
    /partnere-2|partnere\.json/,
  ],
  [
    'no-picture',
    'error',
    fjell,
    '"../images/sti.svg"',
    '⟦"../images/stien.svg"',
    'image.src',
    /sti\.svg/,
  ],
  [
    'no-picture',
    'error',
    fjell,
    '"../images/fjell.svg"',
    '⟦"../images/FJELL.svg"',
    'logo.src',
    /fjell\.svg/,
  ],
  [
    'another-document',
    'error',
    story,
    '"../organisations/fjell.json"',
    '⟦"../networks/vidda.json"',
    'about.href',
    /address or the id/,
  ],
  [
    'another-type',
    'error',
    fjell,
    '"id": "vidda", "name": "Vidda", "href": "../networks/vidda.json"',
    '"id": ⟦"bruer", "name": "Bruer over Måna"',
    'memberships[0].network.id',
    /Correct/,
  ],
  [
    'no-document',
    'hint',
    story,
    '{"id": "fjell", "name": "Fjell"}',
    '{"id": ⟦"fjel", "name": "Fjell"}',
    'blocks[5].items[0].id',
    /"fjell"/,
  ],
  [
    'name-slip',
    'hint',
    story,
    '"name": "Fjell", "href"',
    '"name": ⟦"Fjel", "href"',
    'about.name',
    /"Fjell"/,
  ],
  [
    'loop',
    'error',
    'partnere-2.json',
    '"id": "partnere-2",',
    '"id": "partnere-2", "next": ⟦"partnere.json",',
    'next',
    /one of them/,
  ],
  [
    'loop',
    'error',
    vidda,
    '"founded"',
    '"href": ⟦"vidda.json",\n  "founded"',
    'href',
    /one of them/,
  ],
  [
    'on-two-pages',
    'error',
    'partnere-2.json',
    '"id": "turbuss"',
    '"id": ⟦"snoheim"',
    'items[0].id',
    /shown once/,
  ],
];

describe('Files that refer to each other', () => {
  for (const [code, severity, name, piece, replacement, path, mend] of cases) {
    it(`${code}: ${replacement.replace('⟦', '')}`, () => {
      const {text, line, column} = planted(name, piece, replacement);
      const remark = one({[name]: text});
      const {file} = remark;
      assert.deepEqual(
        {
          file,
          severity: remark.severity,
          code: remark.code,
          line: remark.line,
          column: remark.column,
          path: remark.path,
        },
        {file: name, severity, code, line, column, path},
      );
      assert.match(remark.mend, mend);
    });
  }

  it('may refer to documents that are not checked, when only one file is', () => {
    const {text} = planted(
      story,
      '{"id": "fjell", "name": "Fjell"}',
      '{"id": ⟦"fjel", "name": "Fjell"}',
    );
    assert.deepEqual(found({[story]: text}, {isWhole: false}), []);
  });

  it('may lead to JSON that is written in YAML', () => {
    const {text} = planted(
      story,
      '{"id": "fjell", "name": "Fjell"}',
      '{"id": "loype", "name": "Løype", "href": "../organisations/loype.json"⟦}',
    );
    assert.deepEqual(found({[story]: text}), []);
  });
});

describe('Documents that are too much alike', () => {
  const twin = (fields) => ({
    'organisations/kopi.json': JSON.stringify(
      {type: 'organisation', id: 'kopi', name: 'Kopi', ...fields},
      null,
      2,
    ),
  });

  it('have the same id', () => {
    const {file, severity, code, line, column} = one(twin({id: 'bruer'}));
    assert.deepEqual(
      [file, severity, code, line, column],
      ['projects/bruer.json', 'error', 'same-id', 3, 9].with(0, 'organisations/kopi.json'),
    );
  });

  it('have the same organisation number', () => {
    const {code, line, found: value} = one(twin({organisationNumber: '912345688'}));
    assert.deepEqual([code, line], ['same-number', 5]);
    assert.match(value, /fjell\.json/);
  });

  it('have the same name', () => assert.equal(one(twin({name: 'Fjell'})).code, 'same-name'));
});

describe('People', () => {
  it('have one name for one id', () => {
    const {text, line, column} = planted(
      story,
      '"name": "Kari Li",\n            "role"',
      '"id": "kari-li", "name": ⟦"Kari Lie",\n            "role"',
    );
    const remark = one({[story]: text});
    assert.deepEqual(
      [remark.code, remark.line, remark.column, remark.path],
      ['person-name', line, column, 'blocks[1].quote.speakers[0].name'],
    );
  });

  const withdrawn = planted(
    fjell,
    '"name": "Kari Li",',
    '"name": "Kari Li", "withdrawn": true⟦,',
  ).text;

  it('who have withdrawn are named nowhere in their file', () => {
    const remarks = found({[fjell]: withdrawn}).filter(({file}) => file === fjell);
    assert.deepEqual(
      remarks.map(({code, path}) => [code, path]),
      [
        ['withdrawn-name', 'image.credit.nb'],
        ['withdrawn-name', 'image.credit.en'],
      ],
    );
  });

  it('who have withdrawn are named in no other file', () => {
    const [remark, ...others] = found({[fjell]: withdrawn}).filter(({file}) => file !== fjell);
    assert.deepEqual(others, []);
    assert.deepEqual([remark.file, remark.code], [story, 'withdrawn-elsewhere']);
    assert.match(remark.mend, /"withdrawn": true/);
  });
});

describe('What only publish reads', () => {
  it('is no mistake: blocks in Markdown files, and what a collection gathers', () => {
    const changed = {
      'stories/ny.yaml': 'type: story\nid: ny\nname: {nb: Ny, en: New}\nblocks: ny.md\n',
      'stories/to.yaml':
        'type: story\nid: to\nname: {nb: To, en: Two}\nblocks: {nb: to.nb.md, en: to.en.md}\n',
      'alle.yaml': 'type: collection\nid: alle\nname: {nb: Alle, en: All}\ngather: {type: story}\n',
    };
    assert.deepEqual(found(changed), []);
  });
});
