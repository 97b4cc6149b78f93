/**
 * What editors know of the elements while one types: custom data for VS Code, and web-types for
 * JetBrains' editors, made from the element manifest.
 */
import {writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {isTag, isBoolean} from './described-elements.mjs';

/** What else is shown of an element beside what it is: its events and slots. The rest has an entry of its own. */
const shown = {hideCssPropertiesDocs: true, hideCssPartsDocs: true, hideMethodDocs: true};

/**
 * Writes the three files into a folder.
 *
 * @param {import('custom-elements-manifest').Package} manifest
 * @param {string} folder
 */
export function writeEditorData(manifest, folder) {
  const files = {
    'vscode.html-custom-data.json': vsCodeHtml(manifest),
    'vscode.css-custom-data.json': vsCodeCss(manifest),
    'web-types.json': jetBrains(manifest),
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(`${folder}${name}`, `${JSON.stringify(content, null, 2)}\n`);
  }
}

/** @param {import('custom-elements-manifest').Package} manifest */
function vsCodeHtml(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(copy(manifest), shown));
  const switches = new Set(
    tags(manifest).flatMap(({tagName, attributes = []}) =>
      attributes.filter(isBoolean).map(({name}) => `${tagName} ${name}`),
    ),
  );
  for (const tag of data.tags) {
    // A line of dashes right below a text makes a heading of it.
    tag.description = tag.description.replace(/\n---\s*/, '\n\n').trim();
    if (tag.references.length === 0) delete tag.references;
    for (const attribute of tag.attributes) {
      // Editors offer `="…"` for everything but attributes of this set, which stand for themselves.
      if (switches.has(`${tag.name} ${attribute.name}`)) attribute.valueSet = 'v';
      if (attribute.values.length === 0) delete attribute.values;
    }
  }
  return data;
}

/** @param {import('custom-elements-manifest').Package} manifest */
function vsCodeCss(manifest) {
  const {properties, pseudoElements, ...data} = JSON.parse(getVsCodeCssCustomData(copy(manifest)));
  return {...data, properties: once(properties), pseudoElements: once(pseudoElements)};
}

/** @param {import('custom-elements-manifest').Package} manifest */
function jetBrains(manifest) {
  const options = {...shown, modulePathTemplate: (_name, path) => `./${path}`};
  const {contributions, ...data} = JSON.parse(getWebTypesData(copy(manifest), options));
  const {html, css} = contributions;
  for (const element of html.elements) {
    element.description = element.description.replace(/\n---\s*/, '\n\n').trim();
    if (!element['doc-url']) delete element['doc-url'];
  }
  return {
    ...data,
    contributions: {
      html,
      css: {properties: once(css.properties), 'pseudo-elements': once(css['pseudo-elements'])},
    },
  };
}

/** Several elements share a name: it is listed once, with each of its descriptions. */
function once(entries) {
  const byName = new Map();
  for (const {name, description} of entries) {
    byName.set(name, (byName.get(name) ?? new Set()).add(description));
  }
  return [...byName].map(([name, descriptions]) => ({
    name,
    description: [...descriptions].join('\n\n'),
  }));
}

const tags = (manifest) => manifest.modules.flatMap((module) => module.declarations.filter(isTag));

/** The tools write into what they are given. */
const copy = (manifest) => structuredClone(manifest);
