import ts from 'typescript';

/** What Lit calls by itself, and our small one does not; and what of Lit's own it does not have. */
const unknownMembers = new Set([
  ...['willUpdate', 'shouldUpdate', 'updated', 'scheduleUpdate', 'getUpdateComplete'],
  ...['shadowRootOptions', 'createProperty', 'addInitializer'],
]);
const knownOptions = new Set(['attribute', 'type']);

/**
 * What a module of ours takes of Lit that `src/small-lit` does not do, or does in another way, each with its line.
 *
 * @param {string} code - TypeScript
 * @returns {string[]}
 */
export function unknownToSmallLit(code) {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  const tell = (/** @type {ts.Node} */ node, /** @type {string} */ what) => {
    const {line} = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`line ${line + 1}: ${what}`);
  };
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      for (const fault of faultsOf(stringsOf(node.template))) tell(node, fault);
    } else if (ts.isClassElement(node) && unknownMembers.has(node.name?.getText() ?? '')) {
      tell(node, `"${node.name?.getText()}" is nothing that it calls`);
    } else if (ts.isDecorator(node)) {
      for (const option of optionsOf(node)) {
        if (!knownOptions.has(option)) tell(node, `properties have no "${option}"`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function stringsOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)];
}

/** @param {ts.Decorator} decorator */
function optionsOf({expression}) {
  const [options] = ts.isCallExpression(expression) ? expression.arguments : [];
  if (!options || !ts.isObjectLiteralExpression(options)) return [];
  return options.properties.map(({name}) => name?.getText() ?? '…');
}

/** A tag up to a value: an attribute that is all value, or text in double quotes with one value in it. */
const tagBeforeValue = /^<[a-z][\w-]*(\s[^>]*)?\s[.?@]?[a-z][a-z-]*=("[^"~]*)?$/;

/** @param {string[]} strings */
function faultsOf(strings) {
  const faults = strings.filter((text) => /~|<!--/.test(text)).map(() => 'it has a mark of ours');
  // Where a tag begins and ends is told by these signs alone, and in such elements no comment arises.
  if (strings.some((text) => /="[^"]*[<>]/.test(text)))
    faults.push('a sign of tags in an attribute');
  if (/<(textarea|title|style|script)\b/.test(strings.join(''))) faults.push('an element of text');
  strings.reduce((markup, next) => {
    const tag = markup.slice(markup.lastIndexOf('<'));
    if (tag.includes('>') || !tag.startsWith('<')) return markup + next;
    if (!tagBeforeValue.test(tag)) faults.push(`a value stands where it takes none: ${tag}`);
    return `${markup}~${next}`;
  });
  return faults;
}
