/**
 * Takes white space that no browser needs out of the templates in our own source. Indentation goes everywhere and one line
 * break stays; in style sheets the break goes too, beside the marks that part rules. Nothing else is touched: published
 * template minifiers each corrupted some template.
 *
 * @param {{markup?: boolean}} [options] - Without `markup` only style sheets are squeezed: what a server has drawn is taken
 *   over by templates that are the package's to the letter.
 * @returns {import('vite').Plugin}
 */
export function squeezeTemplates({markup = true} = {}) {
  return {
    name: 'spotlight:squeeze-templates',
    transform(code, id) {
      if (!/\/src\/(elements|views|styles|map)\/.*\.ts$/.test(id)) return null;
      const flat = markup ? flatten(code) : code;
      return {code: flat.replace(/\bcss(?: \*\/ )?`[^`]*`/g, squeezeStyles), map: null};
    },
  };
}

const flatten = (text) => text.replace(/\s*\n\s*/g, '\n');

const squeezeStyles = (template) =>
  flatten(template)
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/([{};,:])\s+/g, '$1')
    .replace(/\s+\{/g, '{')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/^(css(?: \*\/ )?`)\s+/, '$1');
