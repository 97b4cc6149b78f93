import type {TerminalLanguage} from '../terminal.js';

/** What `spotlight check --help` says. */
export const usage: Readonly<Record<TerminalLanguage, string>> = {
  en: `Usage: spotlight check [OPTIONS] FILES…

Finds mistakes in profiles. FILES are JSON and YAML files, folders with such files, or - for standard input.

  --lang nb|nn|en            language of the messages; the system's if left out
  --format text|json|github  for people, for programs, or for GitHub Actions
  --strict                   hints count as errors
  --max NUMBER               shows no more than this many
  --help                     shows this

Ends with 0 without errors, 1 with errors, 2 when called wrongly.`,
  nb: `Bruk: spotlight check [VALG] FILER…

Finner feil i profiler. FILER er JSON- og YAML-filer, mapper med slike filer, eller - for standard inndata.

  --lang nb|nn|en            språket i meldingene; systemets hvis det ikke er oppgitt
  --format text|json|github  for mennesker, for programmer eller for GitHub Actions
  --strict                   råd regnes som feil
  --max TALL                 viser ikke flere enn så mange
  --help                     viser dette

Slutter med 0 uten feil, 1 med feil, 2 når kommandoen er brukt galt.`,
  nn: `Bruk: spotlight check [VAL] FILER…

Finn feil i profilar. FILER er JSON- og YAML-filer, mapper med slike filer, eller - for standard inndata.

  --lang nb|nn|en            språket i meldingane; det som systemet har, om det ikkje er oppgjeve
  --format text|json|github  for menneske, for program eller for GitHub Actions
  --strict                   råd blir rekna som feil
  --max TAL                  viser ikkje fleire enn så mange
  --help                     viser dette

Sluttar med 0 utan feil, 1 med feil, 2 når kommandoen er brukt gale.`,
};
