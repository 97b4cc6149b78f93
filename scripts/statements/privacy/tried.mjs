/** What the tests try upon the widgets, counted from the tests' own lists. */
import {readFileSync} from 'node:fs';
import {table} from '../markdown.mjs';

const words = {
  en: {
    head: ['What is tried', 'How many', 'What has to hold'],
    pages: [
      'Pages that break their guests, with every widget on each',
      'no error, no violation of a policy, no request but those above, no trace',
    ],
    values: [
      'Values that nobody hopes for, in every kind of field',
      'nothing runs, nothing is lost but the field itself',
    ],
    runs: ['Documents at random, and addresses at random', 'the same'],
    servers: [
      'Ways in which a server fails, for every widget',
      'data, or a message with another try, within eight seconds',
    ],
    files: [
      'Ways in which the widgets’ own files fail to come, or come changed',
      'the same, and nothing changed ever runs',
    ],
    sabotage: ['Defences taken away, one at a time', 'a test fails'],
    of: (noticed, all) => `${noticed} of ${all}`,
  },
  nb: {
    head: ['Hva som prøves', 'Hvor mange', 'Hva som må holde'],
    pages: [
      'Sider som ødelegger for gjestene sine, med alle elementene på hver',
      'ingen feil, ingen brudd på sikkerhetsregler, ingen andre forespørsler enn dem over, ingen spor',
    ],
    values: [
      'Verdier som ingen håper på, i alle slags felt',
      'ingenting kjøres, og ingenting går tapt utenom feltet selv',
    ],
    runs: ['Tilfeldige dokumenter og tilfeldige adresser', 'det samme'],
    servers: [
      'Måter en server kan svikte på, for hvert element',
      'innhold, eller en melding med mulighet til å prøve igjen, innen åtte sekunder',
    ],
    files: [
      'Måter elementenes egne filer kan utebli eller bli endret på',
      'det samme, og ingenting som er endret, blir kjørt',
    ],
    sabotage: ['Forsvar som tas bort, ett om gangen', 'en test slår ut'],
    of: (noticed, all) => `${noticed} av ${all}`,
  },
  nn: {
    head: ['Kva som blir prøvd', 'Kor mange', 'Kva som må halde'],
    pages: [
      'Sider som øydelegg for gjestene sine, med alle elementa på kvar',
      'ingen feil, ingen brot på tryggingsreglar, ingen andre førespurnader enn dei over, ingen spor',
    ],
    values: [
      'Verdiar som ingen håpar på, i alle slags felt',
      'ingenting blir køyrt, og ingenting går tapt utanom feltet sjølv',
    ],
    runs: ['Tilfeldige dokument og tilfeldige adresser', 'det same'],
    servers: [
      'Måtar ein tenar kan svikte på, for kvart element',
      'innhald, eller ei melding med høve til å prøve igjen, innan åtte sekund',
    ],
    files: [
      'Måtar dei eigne filene til elementa kan utebli eller bli endra på',
      'det same, og ingenting som er endra, blir køyrt',
    ],
    sabotage: ['Forsvar som blir tekne bort, eitt om gongen', 'ein test slår ut'],
    of: (noticed, all) => `${noticed} av ${all}`,
  },
};

/** How often documents and addresses are made at random for each submission. */
const runs = 100_000;

/**
 * The table of what is tried.
 *
 * @param {'nb' | 'nn' | 'en'} language
 */
export async function triedTable(language) {
  const {head, of, ...rows} = words[language];
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
  const [{hostilePages}, {faults}, {scriptFaults, filesThatComeLater}, values] = await Promise.all([
    import('../../../test/support/hostile-pages/serve.mjs'),
    import('../../../test/support/faults/serve.mjs'),
    import('../../../test/support/faults/script-faults.mjs'),
    import('../../../test/support/hostile-data/values.mjs'),
  ]);
  const results = Object.values(
    JSON.parse(readFileSync(new URL('../../../docs/sabotage.json', import.meta.url), 'utf8')),
  );
  return {
    pages: hostilePages().length,
    values: Object.values(values).flatMap((list) => Object.keys(list)).length,
    servers: faults.length,
    files: scriptFaults.length * filesThatComeLater.length,
    sabotage: results.length,
    noticed: results.filter(({failure}) => failure).length,
  };
}
