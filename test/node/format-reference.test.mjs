/** The format reference knows every field, and its examples are such as the format takes. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {makeJsonSchema} from '../../dist/package/publish/json-schema.js';
import {demoExamples} from '../../scripts/statements/format/examples.mjs';
import {examples, meanings, notes} from '../../scripts/statements/format/meanings.mjs';
import {blocksOf, holds} from '../../scripts/statements/format/schema.mjs';

const schema = makeJsonSchema();
const parts = schema.$defs;
const reference = await readFile(new URL('../../docs/format.md', import.meta.url), 'utf8');
const ajv = new Ajv.default({strict: false});
addFormats.default(ajv);
ajv.addFormat('e164', true);
ajv.addSchema({...schema, $id: 'https://spotlight.example/v1'});

/** Every part and block with its fields. */
const groups = new Map([
  ...Object.entries(parts).map(([name, part]) => [name, part.properties ?? {}]),
  ...blocksOf(parts).map(([type, block]) => [`block ${type}`, block.properties]),
]);

describe('The format reference', () => {
  it('has every field of every part', () => {
    const fields = [...groups.values()].flatMap((properties) => Object.keys(properties));
    assert.ok(fields.length > 150);
    for (const field of fields) assert.ok(reference.includes(`| \`${field}\``), field);
  });

  it('has every word that a field allows', () => {
    for (const [group, properties] of groups) {
      for (const [field, inner] of Object.entries(properties)) {
        for (const [word] of holds(inner).matchAll(/`[\w-]+`/g)) {
          assert.ok(reference.includes(word), `${group}.${field}: ${word}`);
        }
      }
    }
  });

  it('explains no field that is not there', () => {
    const names = new Set([...groups.values()].flatMap((properties) => Object.keys(properties)));
    for (const key of Object.keys(meanings)) {
      const [, group, field] = /^(.+)\.(\w+)$/.exec(key) ?? [];
      if (group) assert.ok(field in (groups.get(group) ?? {}), key);
      else assert.ok(names.has(key), key);
    }
    for (const part of Object.keys(notes)) assert.ok(parts[part], part);
  });

  it('gives examples that the format takes', () => {
    for (const [part, list] of Object.entries(examples)) {
      const validate = ajv.compile({$ref: `https://spotlight.example/v1#/$defs/${part}`});
      for (const example of list) assert.ok(validate(example), JSON.stringify(example));
    }
  });

  it('takes its other examples from the demo profiles, in the field that they stand beside', () => {
    const found = demoExamples(parts);
    assert.ok(found.size > 100);
    for (const [key, example] of found) {
      const [, group, field] = /^(.+)\.(\w+)$/.exec(key);
      const validate = ajv.compile({
        ...groups.get(group)[field],
        $defs: parts,
      });
      assert.ok(validate(JSON.parse(example)), `${key}: ${example}`);
    }
  });
});
