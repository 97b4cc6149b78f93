import type {ThemeWords} from '../messages.js';

export const nb: ThemeWords = {
  problems: {
    'not-json': ({column}) => `dette er ikke JSON: noe er galt i kolonne ${column}`,
    'too-deep': () => 'gruppene ligger mer enn hundre nivåer inni hverandre',
    'not-strict-json': () =>
      'lest som JSON, selv om kommentarer og overflødige komma ikke er tillatt der',
    'not-an-object': () => 'ventet et objekt med grupper av tokens',
    'no-tokens': () => 'det er ingen tokens i filen; docs/theming.md viser dem som finnes',
    'unknown-token': ({nearest}) =>
      nearest ? `ukjent token; mente du ${nearest}?` : 'ukjent token, og ingenting viser til den',
    'named-twice': ({twin}) => `betyr det samme som ${twin}`,
    'not-a-token': () => 'ventet en gruppe, eller en token med «$value»',
    'wrong-type': ({expected, found}) => `ventet typen ${expected}, fant ${found}`,
    'type-left-out': () => 'mangler «$type»; lest som det tokenen må være',
    'not-a-colour': ({found}) =>
      `ventet en farge, {"colorSpace": "srgb", "components": [0, 0.4, 0.6]}, fant ${found}`,
    'components-out-of-range': ({space, range, found}) =>
      `komponentene i ${space} går ${range}; fant ${found}`,
    'hex-differs': ({found, colour}) =>
      `«hex» sier ${found}, komponentene sier ${colour}; det er komponentene som gjelder`,
    'colour-as-text': () => 'farger som tekst hører til et eldre utkast; lest slik CSS leser dem',
    'not-a-size': ({found}) =>
      `ventet et mål, {"value": 8, "unit": "px"}, eller et tall; fant ${found}`,
    'size-as-text': () => 'mål som tekst hører til et eldre utkast; lest slik CSS leser dem',
    'unit-rem': ({found, value}) =>
      `${found}: rem er sidens eget mål, som widgetene ikke følger. Skriv px, eller tallet ${value}, som regnes i em`,
    'unit-unknown': ({found}) => `ventet px eller em, fant ${found}`,
    'size-out-of-range': ({range, found}) => `ventet ${range}, fant ${found}`,
    'no-such-alias': ({found}) => `viser til {${found}}, som ikke finnes i filen`,
    'circular-alias': ({found}) => `viser til seg selv: ${found}`,
    'older-draft': () =>
      'skrevet som i et eldre utkast («value» og «type» uten $, eller andre typer)',
    'no-dark-value': () => 'ingen verdi for mørk visning; standardverdien blir stående der',
    'translucent-ground': () =>
      'en gjennomsiktig bakgrunn; målt på en hvit side, og på en svart i mørk visning',
    'low-contrast': ({front, ground, mode, ratio, least, token, colour}) =>
      `${front} på ${ground}, ${mode}: ${ratio}:1, må være ${least}:1. ` +
      (token ? `Nærmeste som holder: ${token} ${colour}` : 'Ingen lyshet av fargene holder'),
  },
  modes: {light: 'lys', dark: 'mørk'},
  warning: 'merknad',
  made: (properties, pairs, file) =>
    `${file}: ${properties} egenskaper; ${pairs} fargepar er målt, og alle holder.`,
  notMade: (errors) =>
    `${errors === 1 ? 'Én ting' : `${errors} ting`} må rettes; ingenting er skrevet.`,
  noFile: 'Hvilken fil? Oppgi én fil med tokens, eller én for lys og én for mørk visning.',
  unreadable: (file) => `${file} kan ikke leses.`,
  unwritable: (file, reason) => `${file} kan ikke skrives: ${reason}`,
  badOption: (reason) => reason,
  badLanguage: (found) => `--lang er nb, nn eller en, ikke «${found}».`,
  usage: `Bruk: spotlight theme FIL [--dark FIL] [--out FIL] [--lang nb|nn|en]

Gjør en fil med designtokens (DTCG 2025.10) om til et stilark, når tekst og kanter kan skilles fra
bakgrunnen i både lys og mørk visning.

  FIL           tokens; det som er utelatt, beholder standardverdien. En FIL til er den mørke
  --dark FIL    tokens for mørk visning, slik Figma eksporterer dem
  --out FIL     der stilarket skal ligge; skrives ut hvis utelatt, eller hvis det er -
  --lang        språket i meldingene

Slutter med 0 når temaet er laget, 1 når noe må rettes, 2 når kommandoen er brukt feil.`,
};
