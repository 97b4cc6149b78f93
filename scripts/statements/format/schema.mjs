/** @typedef {any} Schema - A piece of JSON Schema. */

const named = /^#\/\$defs\/(\w+)$/;

/**
 * A field's schema without the leave to be missing, which all optional fields have.
 *
 * @param {Schema} schema
 * @returns {Schema}
 */
export function plain(schema) {
  if (!schema.anyOf) return schema;
  const members = schema.anyOf.filter((/** @type {Schema} */ {$ref}) => nameOf($ref) !== 'Missing');
  return members.length === 1 ? plain(members[0]) : {...schema, anyOf: members};
}

/**
 * @param {string | undefined} reference
 * @returns {string | undefined}
 */
export const nameOf = (reference) => named.exec(reference ?? '')?.[1];

/**
 * The kinds of block, by their name.
 *
 * @param {Record<string, Schema>} parts
 * @returns {[string, Schema][]}
 */
export function blocksOf(parts) {
  return [...parts.PlainBlock.oneOf, parts.Question].map((block) => [
    block.properties.type.const,
    block,
  ]);
}

/**
 * What may stand in a field, in words, with links to the parts.
 *
 * @param {Schema} given
 * @returns {string}
 */
export function holds(given) {
  const schema = plain(given);
  const name = nameOf(schema.$ref);
  if (name)
    return `[${titles[name] ?? name}](#${(titles[name] ?? name).toLowerCase().replaceAll(' ', '-')})`;
  if (schema.const === '') return '`""`';
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((/** @type {string} */ word) => `\`${word}\``).join(' ');
  if (schema.anyOf) return schema.anyOf.map(holds).join(' or ');
  if (schema.type === 'array') return `list of ${holds(schema.items)}`;
  if (schema.type === 'object') return fields(schema).join(', ');
  if (schema.type === 'boolean') return '`true`';
  if (schema.type === 'string') return 'plain text';
  const {minimum, maximum = Infinity} = schema;
  const kind = schema.type === 'integer' ? 'whole number' : 'number';
  return minimum === undefined || maximum > 1e6 ? kind : `${kind}, ${minimum} to ${maximum}`;
}

/** Parts whose name in the schema is not what an editor looks for. */
const titles = {PlainBlock: 'Blocks', Block: 'Blocks', CollectionItem: 'Documents'};

/** @param {Schema} schema */
function fields({properties, required = []}) {
  return Object.entries(properties).map(
    ([name, schema]) =>
      `\`${name}\` (${holds(schema)}${required.includes(name) ? '' : ', may be left out'})`,
  );
}
