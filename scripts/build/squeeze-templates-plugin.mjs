/**
 * Takes white space that no browser needs out of the templates in our own source. Indentation goes everywhere and one line
 * break stays; in style sheets the break goes too, beside the marks that part rules. Nothing else is touched: published
 * template minifiers each corrupted some template.
 *
 * @returns {import('vite').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'spotlight:squeeze-templates',
    transform(code, id) {
      if (!/\/src\/(elements|views|styles|map)\/.*\.ts$/.test(id)) return null;
      const flat = code.replace(/\s*\n\s*/g, '\n');
      // The comment that marks the map's styles for editors is gone by now.
      const styles = id.endsWith('.styles.ts') ? /`[^`]*`/g : /\bcss`[^`]*`/g;
      return {code: flat.replace(styles, squeezeStyles), map: null};
    },
  };
}

const squeezeStyles = (template) =>
  template
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/([{};,:])\s+/g, '$1')
    .replace(/\s+\{/g, '{')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/^((?:css)?`)\s+/, '$1');
