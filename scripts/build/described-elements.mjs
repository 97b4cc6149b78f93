/**
 * The elements as the manifest describes them, in the words that the types for frameworks need.
 *
 * @typedef {object} DescribedElement
 * @property {string} tag
 * @property {string} name - Of its class.
 * @property {string} description
 * @property {Described[]} attributes - With the type of what one may write.
 * @property {Described[]} properties - Those that no attribute sets.
 * @property {Described[]} events
 * @property {{name: string, description?: string}[]} cssProperties
 */

/** @typedef {{name: string, type: string, description: string}} Described */
/** @typedef {import('custom-elements-manifest').Package} Manifest */

/** Whether a declaration of the manifest is something one can write in a page. */
export const isTag = ({tagName}) => tagName !== undefined;

/** Whether an attribute says what it has to say by being there. */
export const isBoolean = ({type}) => type?.text === 'boolean';

/**
 * @param {Manifest} manifest
 * @returns {DescribedElement[]}
 */
export function describedElements(manifest) {
  return manifest.modules.flatMap(({declarations}) => declarations.filter(isTag).map(described));
}

function described(declaration) {
  const {tagName, name, description, attributes = [], members = [], events = []} = declaration;
  const isPropertyAlone = (member) =>
    member.kind === 'field' && !member.static && !member.readonly && !member.attribute;
  return {
    tag: tagName,
    name,
    description,
    attributes: attributes.map((attribute) => ({...attribute, type: written(attribute, name)})),
    properties: members
      .filter(isPropertyAlone)
      .map((member) => ({...member, type: `${name}['${member.name}']`})),
    events: events.map((event) => ({...event, type: event.type.text})),
    cssProperties: declaration.cssProperties ?? [],
  };
}

/** The type of what one may write as an attribute's value. */
function written({fieldName, type: {text} = {text: 'string'}}, name) {
  const [type = 'string'] = text.split(' | undefined');
  // In a template, numbers are mostly written as text.
  if (type === 'number') return 'number | `${number}`';
  if (fieldName) return `${name}['${fieldName}']`;
  // HTML's own attributes take anything; ours are suggested.
  return type === 'string' ? type : `${type} | (string & {})`;
}
