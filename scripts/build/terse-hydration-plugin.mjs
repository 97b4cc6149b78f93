/** What the library that takes over a server's drawing says to whoever has called it wrongly: we draw anew, whatever it says. */
const complaints = /(?<=\bError\()(?:"[^"]*"|`[^`]*`)(?=\))/g;

/**
 * Takes the words of errors out of Lit's hydration, which every prerendered page would pay for.
 *
 * @returns {import('vite').Plugin}
 */
export function terseHydration() {
  let found = 0;
  return {
    name: 'spotlight:terse-hydration',
    transform(code, id) {
      if (!/\/(hydrate-lit-html|private-ssr-support)\.js$/.test(id)) return null;
      found += 1;
      const terse = code.replace(complaints, '');
      if (terse === code) this.error(`${id} has changed: it has no words of errors any more.`);
      return {code: terse, map: null};
    },
    buildEnd(error) {
      if (!error && found !== 2) this.error(`Lit's hydration has ${found} modules, not two.`);
    },
  };
}
