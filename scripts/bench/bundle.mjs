import {build} from 'vite';

/**
 * A page's script with everything that it imports, minified for production as a website's own build would.
 *
 * @param {string} entry - The path of the script.
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {
        output: {minify: true, codeSplitting: false, comments: {legal: false, annotation: false}},
      },
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  return output[0].code;
}
