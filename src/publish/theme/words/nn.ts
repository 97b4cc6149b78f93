import type {ThemeWords} from '../messages.js';

export const nn: ThemeWords = {
  problems: {
    'not-json': ({column}) => `dette er ikkje JSON: noko er gale i kolonne ${column}`,
    'too-deep': () => 'gruppene ligg meir enn hundre nivå inni kvarandre',
    'not-strict-json': () =>
      'lese som JSON, sjølv om kommentarar og overflødige komma ikkje er tillatne der',
    'not-an-object': () => 'venta eit objekt med grupper av tokens',
    'no-tokens': () => 'det er ingen tokens i fila; docs/theming.md viser dei som finst',
    'unknown-token': ({nearest}) =>
      nearest ? `ukjend token; meinte du ${nearest}?` : 'ukjend token, og ingenting viser til han',
    'named-twice': ({twin}) => `tyder det same som ${twin}`,
    'not-a-token': () => 'venta ei gruppe, eller ein token med «$value»',
    'wrong-type': ({expected, found}) => `venta typen ${expected}, fann ${found}`,
    'type-left-out': () => 'manglar «$type»; lese som det tokenen må vere',
    'not-a-colour': ({found}) =>
      `venta ein farge, {"colorSpace": "srgb", "components": [0, 0.4, 0.6]}, fann ${found}`,
    'components-out-of-range': ({space, range, found}) =>
      `komponentane i ${space} går ${range}; fann ${found}`,
    'hex-differs': ({found, colour}) =>
      `«hex» seier ${found}, komponentane seier ${colour}; det er komponentane som gjeld`,
    'colour-as-text': () => 'fargar som tekst høyrer til eit eldre utkast; lesne slik CSS les dei',
    'not-a-size': ({found}) =>
      `venta eit mål, {"value": 8, "unit": "px"}, eller eit tal; fann ${found}`,
    'size-as-text': () => 'mål som tekst høyrer til eit eldre utkast; lesne slik CSS les dei',
    'unit-rem': ({found, value}) =>
      `${found}: rem er sida sitt eige mål, som widgetane ikkje følgjer. Skriv px, eller talet ${value}, som blir rekna i em`,
    'unit-unknown': ({found}) => `venta px eller em, fann ${found}`,
    'size-out-of-range': ({range, found}) => `venta ${range}, fann ${found}`,
    'no-such-alias': ({found}) => `viser til {${found}}, som ikkje finst i fila`,
    'circular-alias': ({found}) => `viser til seg sjølv: ${found}`,
    'older-draft': () =>
      'skrive som i eit eldre utkast («value» og «type» utan $, eller andre typar)',
    'no-dark-value': () => 'ingen verdi for mørk vising; standardverdien blir ståande der',
    'translucent-ground': () =>
      'ein gjennomsiktig bakgrunn; målt på ei kvit side, og på ei svart i mørk vising',
    'low-contrast': ({front, ground, mode, ratio, least, token, colour}) =>
      `${front} på ${ground}, ${mode}: ${ratio}:1, må vere ${least}:1. ` +
      (token ? `Nærmaste som held: ${token} ${colour}` : 'Ingen lysleik av fargane held'),
  },
  modes: {light: 'lys', dark: 'mørk'},
  warning: 'merknad',
  made: (properties, pairs, file) =>
    `${file}: ${properties} eigenskapar; ${pairs} fargepar er målte, og alle held.`,
  notMade: (errors) =>
    `${errors === 1 ? 'Éin ting' : `${errors} ting`} må rettast; ingenting er skrive.`,
  noFile: 'Kva fil? Oppgje éi fil med tokens, eller éi for lys og éi for mørk vising.',
  unreadable: (file) => `${file} kan ikkje lesast.`,
  unwritable: (file, reason) => `${file} kan ikkje skrivast: ${reason}`,
  badOption: (reason) => reason,
  badLanguage: (found) => `--lang er nb, nn eller en, ikkje «${found}».`,
  usage: `Bruk: spotlight theme FIL [--dark FIL] [--out FIL] [--lang nb|nn|en]

Gjer ei fil med designtokens (DTCG 2025.10) om til eit stilark, når tekst og kantar kan skiljast frå
bakgrunnen i både lys og mørk vising.

  FIL           tokens; det som er utelate, held på standardverdien. Ei FIL til er den mørke
  --dark FIL    tokens for mørk vising, slik Figma eksporterer dei
  --out FIL     der stilarket skal liggje; blir skrive ut om det er utelate, eller om det er -
  --lang        språket i meldingane

Sluttar med 0 når temaet er laga, 1 når noko må rettast, 2 når kommandoen er brukt feil.`,
};
