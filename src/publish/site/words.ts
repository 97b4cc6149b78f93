import type {TerminalLanguage} from '../terminal.js';

const en = {
  usage: `Usage: spotlight publish CONTENT --out DIR

Publishes a folder of profiles (JSON, YAML, Markdown) as a static site.

  --out DIR       where to; a folder of its own, in which everything else is removed
  --base URL      the address where the folder will stand: for oEmbed, sitemap and search engines
  --widgets URL   the folder with spotlight.js, if not the published one
  --lang CODE     the language of pages: nb (if left out), nn, en or se
  --keep-going    publish what is sound, and leave the rest out
  --force         make everything anew, and take any folder for ours
  --quiet         say only what is wrong`,
  unknownOption: 'Cannot read “{{option}}”.',
  missing: 'CONTENT and --out are needed.',
  noFolder: 'There is no folder {{folder}}.',
  badAddress: '{{option}} is “{{value}}”: expected an address such as https://example.no/profiles/',
  badLanguage: '--lang is “{{value}}”: expected nb, nn, en or se',
  read: 'Read {{of}} documents',
  pictures: 'Pictures: {{done}} of {{of}}',
  draw: 'Pages: {{done}} of {{of}}',
  publish: 'Moving {{of}} files into place',
  refused: 'Nothing is published: {{count}} to mend. What was published before is as it was.',
  partly: 'Published without what is wrong: {{count}} to mend.',
  explained: '`spotlight check {{content}}` tells line, column and how to mend it.',
  busy: 'Another run is publishing in this folder. If none is, delete {{file}} and try again.',
  hint: 'note',
  done: 'Published {{documents}} documents in {{seconds}} s: {{written}} files written, {{removed}} removed.',
  unmeasured:
    'Pictures were copied as they are: `sharp`, which measures and converts them, is not installed.',
  baseless: 'Without --base there is no oEmbed and no sitemap.',
} as const;

type Words = Record<keyof typeof en, string>;

const nb: Words = {
  usage: `Bruk: spotlight publish INNHOLD --out MAPPE

Publiserer en mappe med profiler (JSON, YAML, Markdown) som et statisk nettsted.

  --out MAPPE     hvor; en mappe for seg selv, alt annet i den fjernes
  --base URL      adressen der mappen skal stå: for oEmbed, nettstedskart og søkemotorer
  --widgets URL   mappen med spotlight.js, hvis det ikke er den publiserte
  --lang KODE     språket på sidene: nb (hvis utelatt), nn, en eller se
  --keep-going    publiser det som er i orden, og utelat resten
  --force         lag alt på nytt, og regn enhver mappe som vår
  --quiet         si bare fra om det som er galt`,
  unknownOption: 'Forstår ikke «{{option}}».',
  missing: 'INNHOLD og --out må være med.',
  noFolder: 'Mappen {{folder}} finnes ikke.',
  badAddress: '{{option}} er «{{value}}»: ventet en adresse som https://example.no/profiler/',
  badLanguage: '--lang er «{{value}}»: ventet nb, nn, en eller se',
  read: 'Leste {{of}} dokumenter',
  pictures: 'Bilder: {{done}} av {{of}}',
  draw: 'Sider: {{done}} av {{of}}',
  publish: 'Flytter {{of}} filer på plass',
  refused: 'Ingenting er publisert: {{count}} må rettes. Det som var publisert, er som før.',
  partly: 'Publisert uten det som er galt: {{count}} må rettes.',
  explained: '`spotlight check {{content}}` viser linje, kolonne og hvordan det rettes, på norsk.',
  busy: 'En annen kjøring publiserer i denne mappen. Hvis ikke: Slett {{file}}, og prøv igjen.',
  hint: 'merk',
  done: 'Publiserte {{documents}} dokumenter på {{seconds}} s: skrev {{written}} filer, fjernet {{removed}}.',
  unmeasured:
    'Bildene er kopiert som de er: `sharp`, som måler og konverterer dem, er ikke installert.',
  baseless: 'Uten --base blir det verken oEmbed eller nettstedskart.',
};

const nn: Words = {
  usage: `Bruk: spotlight publish INNHALD --out MAPPE

Publiserer ei mappe med profilar (JSON, YAML, Markdown) som ein statisk nettstad.

  --out MAPPE     kvar; ei mappe for seg sjølv, alt anna i ho blir fjerna
  --base URL      adressa der mappa skal stå: for oEmbed, nettstadskart og søkjemotorar
  --widgets URL   mappa med spotlight.js, om det ikkje er den publiserte
  --lang KODE     språket på sidene: nb (om det er utelate), nn, en eller se
  --keep-going    publiser det som er i orden, og utelat resten
  --force         lag alt på nytt, og rekn kva mappe som helst som vår
  --quiet         sei berre frå om det som er gale`,
  unknownOption: 'Forstår ikkje «{{option}}».',
  missing: 'INNHALD og --out må vere med.',
  noFolder: 'Mappa {{folder}} finst ikkje.',
  badAddress: '{{option}} er «{{value}}»: venta ei adresse som https://example.no/profilar/',
  badLanguage: '--lang er «{{value}}»: venta nb, nn, en eller se',
  read: 'Las {{of}} dokument',
  pictures: 'Bilete: {{done}} av {{of}}',
  draw: 'Sider: {{done}} av {{of}}',
  publish: 'Flyttar {{of}} filer på plass',
  refused: 'Ingenting er publisert: {{count}} må rettast. Det som var publisert, er som før.',
  partly: 'Publisert utan det som er gale: {{count}} må rettast.',
  explained:
    '`spotlight check {{content}}` viser linje, kolonne og korleis det blir retta, på norsk.',
  busy: 'Ei anna køyring publiserer i denne mappa. Om ikkje: Slett {{file}}, og prøv igjen.',
  hint: 'merk',
  done: 'Publiserte {{documents}} dokument på {{seconds}} s: skreiv {{written}} filer, fjerna {{removed}}.',
  unmeasured:
    'Bileta er kopierte som dei er: `sharp`, som måler og konverterer dei, er ikkje installert.',
  baseless: 'Utan --base blir det verken oEmbed eller nettstadskart.',
};

const catalogues: Record<TerminalLanguage, Words> = {nb, nn, en};

/** Says a line of the command in the language of whoever called it. */
export const speaker =
  (language: TerminalLanguage) =>
  (line: keyof Words, values: Record<string, string | number> = {}): string =>
    catalogues[language][line].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    );
