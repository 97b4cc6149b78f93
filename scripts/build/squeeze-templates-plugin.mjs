/**
 * Takes white space that no browser needs out of the templates in our own source: indentation goes, one line break
 * stays, and nothing else is touched. Published template minifiers each corrupted some template.
 *
 * @returns {import('vite').Plugin}
 */
export function squeezeTemplates() {
  return {
    name: 'spotlight:squeeze-templates',
    transform(code, id) {
      if (!/\/src\/(elements|views|styles)\/.*\.ts$/.test(id)) return null;
      return {code: code.replace(/\s*\n\s*/g, '\n'), map: null};
    },
  };
}
