/** V8's explicit compile hint for a whole file (Chrome 136, https://v8.dev/blog/explicit-compile-hints): a comment to all others. */
const compileEarly = '//# allFunctionsCalledOnLoad';

/**
 * Has a browser compile all functions of a script while the script is still on its way, on another thread, where it would else
 * stop the page for each when it is first called. For files of which most runs at once; it has to come after what takes
 * comments out.
 *
 * @returns {import('vite').Plugin}
 */
export function compiledEarly() {
  return {
    name: 'spotlight:compiled-early',
    enforce: 'post',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = `${compileEarly}\n${file.code}`;
      }
    },
  };
}
