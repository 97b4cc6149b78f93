import {existsSync} from 'node:fs';
import {code, jsonLine, table} from '../markdown.mjs';
import {demoExamples} from './examples.mjs';
import {blocks, examples, meanings, notes} from './meanings.mjs';
import {blocksOf, holds} from './schema.mjs';

/** @typedef {import('./schema.mjs').Schema} Schema */

const builder = new URL('../../../dist/package/publish/json-schema.js', import.meta.url);
const documents = ['Organisation', 'Project', 'Network', 'Event', 'Story', 'Collection'];
/** Parts that are explained elsewhere, or are no concern of an editor's. */
const elsewhere = [...documents, 'Block', 'PlainBlock', 'Question', 'CollectionItem', 'Missing'];

/** The profile format, part by part, made from the published JSON Schema. */
export async function formatReference() {
  if (!existsSync(builder)) throw new Error('There is no dist/package: run `npm run build`.');
  const {makeJsonSchema} = await import(builder.href);
  return new Reference(makeJsonSchema().$defs).text();
}

class Reference {
  /** @param {Record<string, Schema>} parts */
  constructor(parts) {
    this.parts = parts;
    this.demo = demoExamples(parts);
    const [every, described] = [documents, documents.slice(0, 4)].map((names) =>
      Object.keys(parts[names[0]].properties).filter((field) =>
        names.every((name) => field in parts[name].properties),
      ),
    );
    this.every = every;
    this.described = described.filter((field) => !every.includes(field));
  }

  text() {
    const others = Object.keys(this.parts).filter((name) => !elsewhere.includes(name));
    return [
      '## Documents',
      '### In every document',
      this.#table('Organisation', this.every, this.#anyDocument),
      '### In organisations, projects, networks and events',
      this.#table('Organisation', this.described),
      ...documents.flatMap((name) => this.#document(name)),
      '## Blocks',
      'The pieces of a story, each with its `type`.',
      ...blocksOf(this.parts).flatMap(([type, schema]) => this.#block(type, schema)),
      '## Parts',
      ...others.sort().flatMap((name) => this.#part(name)),
    ].join('\n\n');
  }

  /** What every document has, with all that its `type` may say. */
  get #anyDocument() {
    const {properties, required} = this.parts.Organisation;
    const types = documents.map((name) => this.parts[name].properties.type.const);
    return {required, properties: {...properties, type: {enum: types}}};
  }

  #document(name) {
    const {properties, description} = this.parts[name];
    const shared = [...this.every, ...this.described];
    const own = Object.keys(properties).filter((field) => !shared.includes(field));
    return [
      `### ${name}`,
      `${description} \`"type": "${properties.type.const}"\``,
      this.#table(name, own),
    ];
  }

  #block(type, schema) {
    const fields = Object.keys(schema.properties).filter((field) => field !== 'type');
    if (!blocks[type]) throw new Error(`Nothing is said of the block "${type}".`);
    return [
      `### Block ${type}`,
      `${blocks[type]} \`"type": "${type}"\``,
      this.#table(`block ${type}`, fields, schema),
    ];
  }

  #part(name) {
    const schema = this.parts[name];
    const lines = (examples[name] ?? []).map((example) => code(jsonLine(example)));
    const fields = Object.keys(schema.properties ?? {});
    return [
      `### ${name}`,
      schema.description,
      ...(schema.enum ? [holds(schema)] : []),
      ...(notes[name] ? [notes[name]] : []),
      ...(lines.length > 0 ? [`For example ${lines.join(' · ')}`] : []),
      ...(fields.length > 0 ? [this.#table(name, fields)] : []),
    ];
  }

  #table(part, fields, {properties, required = []} = this.parts[part]) {
    const rows = fields.map((field) => {
      const meaning = meanings[`${part}.${field}`] ?? meanings[field];
      if (!meaning) throw new Error(`Nothing is said of "${field}" in ${part}.`);
      const example = this.demo.get(`${part}.${field}`);
      return [
        `${code(field)}${required.includes(field) ? ' **required**' : ''}`,
        meaning,
        holds(properties[field]),
        example ? code(example) : '',
      ];
    });
    return table(['field', 'what it is for', 'what it holds', 'for example'], rows);
  }
}
