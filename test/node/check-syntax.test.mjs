/** Files that cannot be parsed: the cause is told, at the place to mend. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {found, unmarked} from '../support/planted.mjs';

/** A file with a mistake in its second half; ⟦ marks the place to mend. */
const json = (rest) => `{\n  "type": "organisation",\n  "id": "ny",\n  ${rest}`;

const broken = [
  ['trailing-comma', json('"name": {"nb": "Ny", "en": "New"}⟦,\n}\n'), /Take the comma out/],
  ['trailing-comma', json('"name": "Ny",\n  "sdg": [1, 2⟦,]\n}\n'), /Take the comma out/],
  ['missing-comma', json('"name": "Ny"⟦\n  "url": "https://ny.example"\n}\n'), /comma here/],
  [
    'missing-comma',
    json('"places": [{"name": "Oslo"}⟦ {"name": "Bergen"}],\n  "name": "Ny"\n}\n'),
    /comma here/,
  ],
  ['extra-comma', json('"name": "Ny",⟦,\n  "url": "https://ny.example"\n}\n'), /Take it out/],
  ['single-quotes', json('"name": ⟦\'Ny\'\n}\n'), /Replace/],
  ['single-quotes', json("⟦'name': 'Ny'\n}\n"), /Replace/],
  ['curly-quotes', json('"name": ⟦“Ny”\n}\n'), /Word processors/],
  ['comment', json('⟦// navnet\n  "name": "Ny"\n}\n'), /"_note"/],
  ['comment', json('"name": "Ny" ⟦/* kort */\n}\n'), /"_note"/],
  ['bare-name', json('⟦name: "Ny"\n}\n'), /around it/],
  ['bare-word', json('"name": ⟦Ny\n}\n'), /around it/],
  [
    'bare-word',
    json('"name": "Ny",\n  "people": [{"name": "Kari", "withdrawn": ⟦True}]\n}\n'),
    /small letters/,
  ],
  [
    'decimal-comma',
    json(
      '"name": "Ny",\n  "places": [{"name": "Oslo", "latitude": ⟦59,91, "longitude": 10.75}]\n}\n',
    ),
    /59\.91/,
  ],
  [
    'number',
    json('"name": "Ny",\n  "places": [{"name": "Oslo", "municipality": ⟦0301}]\n}\n'),
    /quotation marks/,
  ],
  ['no-value', json('"name"⟦: ,\n  "url": "https://ny.example"\n}\n'), /Write the value/],
  ['no-colon', json('"name"⟦ "Ny"\n}\n'), /Write :/],
  ['unclosed', json('"name": "Ny"⟦\n'), /\}/],
  ['unclosed', json('"name": "Ny",\n  "sdg": [1, 2⟦\n'), /\]/],
  ['wrong-bracket', json('"name": "Ny",\n  "sdg": [1, 2⟦}\n}\n'), /ends with/],
  ['text-after-end', json('"name": "Ny"\n}\n⟦{"type": "project"}\n'), /"items"/],
  ['raw-line-break', json('"name": "Ny⟦\n  og bedre"\n}\n'), /\\n/],
  ['raw-tab', json('"name": "Ny⟦\tog bedre"\n}\n'), /space/],
  ['unclosed-text', json('"name": ⟦"Ny,\n  "url": "https://ny.example"\n}\n'), /at the end/],
  ['escape', json('"name": "Ny ⟦\\og bedre"\n}\n'), /backslash/],
  [
    'merge-conflict',
    json(
      '"name": "Ny",\n⟦<<<<<<< HEAD\n  "url": "https://a.example"\n=======\n  "url": "https://b.example"\n>>>>>>> b\n}\n',
    ),
    /Choose one/,
  ],
  ['html-file', '⟦<!doctype html>\n<title>404</title>\n', /error page/],
  ['empty-file', '⟦\n\n', /delete the file/],
];

const yaml = (rest) => `type: organisation\nid: ny\n${rest}`;

const brokenYaml = [
  ['yaml-tab', yaml('name:\n⟦\tnb: Ny\n'), /spaces/],
  ['yaml-indent', yaml('name: ⟦Ny: og bedre\n'), /colon|:/],
  [
    'repeated-field',
    yaml('name: {nb: Ny, en: New}\nurl: https://a.example\n⟦url: https://b.example\n'),
    /last one/,
  ],
  ['unclosed-text', yaml('name: "Ny\n⟦'), /at the end/],
];

const only = (remarks) => {
  assert.equal(remarks.length, 1, JSON.stringify(remarks, null, 1));
  const [{file, severity, code, line, column}] = remarks;
  return {file, severity, code, line, column};
};

describe('A file that is no JSON', () => {
  for (const [code, marked, mend] of broken) {
    it(`${code}: ${marked.split('\n').find((each) => each.includes('⟦'))}`, () => {
      const {text, line, column} = unmarked(marked);
      const remarks = found({'ny.json': text});
      assert.deepEqual(only(remarks), {file: 'ny.json', severity: 'error', code, line, column});
      assert.match(`${remarks[0].expected} ${remarks[0].mend}`, mend);
    });
  }
});

describe('A file that is no YAML', () => {
  for (const [code, marked, mend] of brokenYaml) {
    it(`${code}: ${marked.split('\n').find((each) => each.includes('⟦'))}`, () => {
      const {text, line, column} = unmarked(marked);
      const remarks = found({'ny.yaml': text}).filter((remark) => remark.code !== 'no-translation');
      assert.deepEqual(only(remarks), {file: 'ny.yaml', severity: 'error', code, line, column});
      assert.match(`${remarks[0].expected} ${remarks[0].mend}`, mend);
    });
  }
});

describe('A file in another encoding', () => {
  const text = json('"name": {"nb": "Skiløype", "en": "Track"}\n}\n');

  it('is told by the first letter that shows it', () => {
    const remarks = found({'ny.json': Buffer.from(text, 'latin1')});
    const expected = {file: 'ny.json', severity: 'error', code: 'encoding', line: 4, column: 23};
    assert.deepEqual(only(remarks), expected);
    assert.match(remarks[0].mend, /UTF-8/);
  });

  it('is told when it is UTF-16', () => {
    const remarks = found({'ny.json': Buffer.from(`\ufeff${text}`, 'utf16le')});
    assert.equal(only(remarks).code, 'encoding');
    assert.equal(remarks[0].found, 'UTF-16');
  });

  it('may begin with a byte order mark, which is a hint, and moves no line', () => {
    const marked = text.replace('"Track"', '"Track", ⟦"fr": "Piste"');
    const {text: changed, line, column} = unmarked(marked);
    const remarks = found({'ny.json': `\ufeff${changed}`});
    assert.deepEqual(
      remarks.map((remark) => [remark.severity, remark.code, remark.line, remark.column]),
      [
        ['hint', 'byte-order-mark', 1, 1],
        ['hint', 'unknown-language', line, column],
      ],
    );
  });

  it('counts lines that end as on Windows', () => {
    const remarks = found({'ny.json': text.replaceAll('\n', '\r\n').replace('"name"', '"nmae"')});
    assert.deepEqual(
      remarks.map(({code, line, column}) => [code, line, column]),
      [
        ['rule', 1, 1],
        ['unknown-field', 4, 3],
      ],
    );
  });
});
