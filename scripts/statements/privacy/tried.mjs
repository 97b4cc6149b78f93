/** What the tests try upon the widgets, counted from the tests' own lists. */
import {readFileSync} from 'node:fs';
import {table} from '../markdown.mjs';
import {words} from './write.mjs';

/** How often documents and addresses are made at random in each `npm test`. */
const runs = 100_000;

/**
 * The table of what is tried.
 *
 * @param {'nb' | 'nn' | 'en'} language
 */
export async function triedTable(language) {
  const {head, of, ...rows} = words[language].tried;
  const {format} = new Intl.NumberFormat(language === 'en' ? 'en' : 'nb');
  const counts = await counted();
  const inWords = {
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, format(count)])),
    runs: `${format(runs)} + ${format(runs)}`,
    sabotage: of(counts.noticed, counts.sabotage),
  };
  const lines = Object.entries(rows).map(([name, [what, holds]]) => [what, inWords[name], holds]);
  return table(head, lines);
}

// The lists want what the build has made, which whoever writes another document may not have.
async function counted() {
  const [{hostilePages}, {faults}, {scriptFaults, filesThatComeLater}, ...values] =
    await Promise.all([
      import('../../../test/support/hostile-pages/serve.mjs'),
      import('../../../test/support/faults/serve.mjs'),
      import('../../../test/support/faults/script-faults.mjs'),
      import('../../../test/support/hostile-data/values.mjs'),
      import('../../../test/support/hostile-data/live-values.mjs'),
    ]);
  const results = Object.values(
    JSON.parse(readFileSync(new URL('../../../docs/sabotage.json', import.meta.url), 'utf8')),
  );
  return {
    pages: hostilePages().length,
    values: values.flatMap(Object.values).flatMap((list) => Object.keys(list)).length,
    servers: faults.length,
    files: scriptFaults.length * filesThatComeLater.length,
    sabotage: results.length,
    noticed: results.filter(({failure}) => failure).length,
  };
}
