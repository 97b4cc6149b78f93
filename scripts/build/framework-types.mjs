/**
 * Types for those who write the elements in React's JSX or in Vue's templates, made from the element
 * manifest. `docs/decisions/framework-types.md` says why no tool makes them.
 */
import {writeFileSync} from 'node:fs';
import {describedElements} from './described-elements.mjs';

/** @typedef {import('./described-elements.mjs').DescribedElement} DescribedElement */
/** @typedef {import('./described-elements.mjs').Described} Described */

/**
 * Writes `react` and `vue`, each as types and as a module with nothing in it, so that both ways of
 * importing work.
 *
 * @param {import('./described-elements.mjs').Manifest} manifest
 * @param {string} folder
 */
export function writeFrameworkTypes(manifest, folder) {
  const elements = describedElements(manifest);
  for (const [name, types] of Object.entries({react: react(elements), vue: vue(elements)})) {
    writeFileSync(`${folder}${name}.d.ts`, types);
    writeFileSync(`${folder}${name}.js`, 'export {};\n');
  }
}

/** @param {DescribedElement[]} elements */
const react = (elements) => `import type {ClassAttributes, HTMLAttributes} from 'react';
${imports(elements)}
/** What React gives every element; our own names go before. */
type Common<E, Own> = Omit<HTMLAttributes<E>, keyof Own> & ClassAttributes<E>;
${elements.map(reactProps).join('')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tag, name}) => `      '${tag}': ${name}Props;`).join('\n')}
    }
  }
  interface CSSProperties {
${once(elements.flatMap(({cssProperties}) => cssProperties))
  .map(({name, description}) => field({name, description, type: 'string | number'}, '    '))
  .join('\n')}
  }
}
`;

/** @param {DescribedElement} element */
const reactProps = ({name, description, attributes, properties, events}) => `
interface ${name}Own {
${[...attributes, ...properties, ...events.map(reactEvent)].map((part) => field(part)).join('\n')}
}
${comment(description)}
export type ${name}Props = ${name}Own & Common<${name}, ${name}Own>;
`;

/** React listens for whatever stands behind `on`, letter by letter. */
const reactEvent = ({name, type, description}) => ({
  name: `on${name}`,
  type: `(event: ${type}) => void`,
  description,
});

/** @param {DescribedElement[]} elements */
const vue = (elements) => `import type {HTMLAttributes, PublicProps} from 'vue';
${imports(elements)}
/** An element as Vue's templates see it; a template ref holds the element itself. */
type Tag<E extends HTMLElement, Own> = new () => E & {
  /** For the types of templates only. */
  $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
};
${elements.map(vueProps).join('')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(vueComponent).join('\n')}
  }
}
`;

/** @param {DescribedElement} element */
const vueProps = ({name, attributes, properties, events}) => `
export interface ${name}Props {
${[...attributes, ...properties, ...events.map(vueEvent)]
  .map((part) => field({...part, name: camelCase(part.name)}))
  .join('\n')}
}
`;

/** What `@spotlight-load` becomes before Vue's compiler looks at its type. */
const vueEvent = ({name, type, description}) => ({
  name: `on-${name}`,
  type: `(event: ${type}) => void`,
  description,
});

/** @param {DescribedElement} element */
const vueComponent = ({tag, name, description}) => `${comment(description, '    ')}
    '${tag}': Tag<${name}, ${name}Props>;`;

/** @param {DescribedElement[]} elements */
function imports(elements) {
  const events = elements.flatMap((element) => element.events.map(({type}) => type));
  const names = [...new Set([...elements.map(({name}) => name), ...events])].sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './index.js';\n`;
}

/** @param {Described} part */
function field({name, type, description}, indent = '  ') {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  const value = type.includes('=>') ? `(${type})` : type;
  return `${comment(description, indent)}\n${indent}${key}?: ${value} | undefined;`;
}

const comment = (text = '', indent = '') => `${indent}/** ${text.replace(/\s+/g, ' ')} */`;

const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** The first of each name. */
const once = (parts) =>
  [...new Map(parts.toReversed().map((part) => [part.name, part])).values()].toReversed();
