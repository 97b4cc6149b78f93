/**
 * Puts the whole script between `try` and `catch`: a page that has taken away what a script needs to begin keeps what it has
 * between our tags, and hears of it in its console alone.
 *
 * @returns {import('vite').Plugin}
 */
export function guardedStart() {
  return {
    name: 'spotlight:guarded-start',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        // A block holds no exports and no static imports.
        if (file.exports.length + file.imports.length > 0) {
          this.error(
            `${file.fileName} exports or imports something, so that it cannot be guarded.`,
          );
        }
        file.code = `try{${file.code.trim()}}catch(e){try{console.warn("Spotlight",e)}catch{}}\n`;
      }
    },
  };
}
