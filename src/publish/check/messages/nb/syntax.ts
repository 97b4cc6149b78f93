/** Files that cannot be read, or that lose something on the way. */
export const syntax = {
  'byte-order-mark': {
    expected: 'en fil som begynner med den første {',
    found: 'et usynlig merke (BOM) foran den',
    mend: 'Lagre filen som «UTF-8» uten BOM. Noen programmer kan ikke lese den slik.',
  },
  encoding: {
    expected: 'en fil som er lagret som UTF-8',
    found: '{{encoding}}',
    mend: 'Lagre filen på nytt med tegnkodingen UTF-8, og se over bokstavene æ, ø og å.',
  },
  'empty-file': {
    expected: 'en profil',
    found: 'en tom fil',
    mend: 'Skriv profilen, eller slett filen.',
  },
  'merge-conflict': {
    expected: 'én versjon av teksten',
    found: 'begge versjonene fra en flettekonflikt',
    mend: 'Velg den ene, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
  },
  'html-file': {
    expected: 'JSON',
    found: 'en nettside',
    mend: 'Filen er nok en feilside som ble lagret i stedet. Hent den på nytt.',
  },
  json: {
    expected: 'JSON',
    mend: 'Se på dette stedet og like foran: Et komma, et kolon, et anførselstegn eller en parentes mangler eller er for mye.',
  },
  comment: {
    expected: 'bare data, for JSON har ikke kommentarer',
    found: 'en kommentar',
    mend: 'Ta den bort, eller gjør den til et felt med navn som begynner med _ (for eksempel "_merknad").',
  },
  escape: {
    expected: 'et tegn som kan stå etter \\',
    mend: 'Skriv \\\\ for en omvendt skråstrek. Stier til filer har / i stedet.',
  },
  'single-quotes': {expected: 'rette, doble anførselstegn: "…"', mend: 'Bytt ut \' med ".'},
  'curly-quotes': {
    expected: 'rette, doble anførselstegn: "…"',
    mend: 'Bytt dem ut med ". Tekstbehandlere gjør dem krumme; bruk et redigeringsprogram for kode.',
  },
  'extra-comma': {
    expected: 'ett komma mellom to verdier',
    found: 'et komma for mye',
    mend: 'Ta det bort.',
  },
  'trailing-comma': {
    expected: 'komma bare mellom to verdier',
    found: 'et komma etter den siste',
    mend: 'Ta bort kommaet.',
  },
  'decimal-comma': {expected: 'et tall med desimalpunktum', mend: 'Skriv {{number}}.'},
  number: {
    expected: 'et tall slik JSON skriver det',
    mend: 'Skriv bare sifre, uten + eller nuller foran. Et nummer som begynner med 0, er tekst og skal ha anførselstegn.',
  },
  'bare-name': {expected: 'feltnavnet i anførselstegn', mend: 'Skriv "…" rundt det.'},
  'bare-word': {
    expected: 'tekst i anførselstegn, et tall, true, false eller null',
    mend: 'Skriv "…" rundt, eller true, false eller null med små bokstaver.',
  },
  'no-value': {
    expected: 'en verdi etter kolonet',
    found: 'ingenting',
    mend: 'Skriv verdien, eller ta bort feltet.',
  },
  'no-colon': {expected: 'kolon etter feltnavnet', mend: 'Skriv : mellom navnet og verdien.'},
  unclosed: {
    expected: '{{bracket}} til den {{opened}} som står i linje {{line}}, kolonne {{column}}',
    found: 'slutten av filen',
    mend: 'Skriv {{bracket}} der den hører hjemme.',
  },
  'text-after-end': {
    expected: 'ingenting etter slutten av profilen',
    mend: 'Ta det bort. Flere dokumenter i én fil skal stå i "items" i en samling.',
  },
  'wrong-bracket': {
    expected: 'parentesen som passer til den som ble åpnet',
    mend: 'Se etter at hver { slutter med } og hver [ med ].',
  },
  'missing-comma': {
    expected: 'komma foran neste verdi',
    found: 'ingen',
    mend: 'Skriv et komma her.',
  },
  'raw-tab': {
    expected: '\\t for en tabulator i en tekst',
    found: 'en tabulator',
    mend: 'Skriv et mellomrom.',
  },
  'raw-line-break': {
    expected: 'en tekst på én linje',
    found: 'et linjeskift inni den',
    mend: 'Skriv \\n for et linjeskift og \\n\\n for et nytt avsnitt.',
  },
  'unclosed-text': {
    expected: 'anførselstegn på slutten av teksten',
    found: 'ingen',
    mend: 'Skriv " på slutten.',
  },
  'repeated-field': {
    expected: 'hvert felt én gang',
    found: '{{value}} en gang til',
    mend: 'Bare det siste gjelder. Behold ett av dem.',
  },
  yaml: {
    expected: 'YAML',
    mend: 'Se over innrykkene, og sett anførselstegn rundt tekster med : eller #.',
  },
  'yaml-tab': {
    expected: 'mellomrom foran feltet',
    found: 'en tabulator',
    mend: 'Bytt ut tabulatorer med mellomrom.',
  },
  'yaml-indent': {
    expected: 'felt i samme gruppe rett under hverandre, og anførselstegn rundt tekster med kolon',
    mend: 'Se over innrykkene, og sett anførselstegn rundt tekster som har : i seg.',
  },
  'cannot-open': {
    expected: 'en fil som kan åpnes',
    found: 'en som ikke kan det',
    mend: 'Se etter hva filen heter, og hvem som kan lese den.',
  },
};
