/** Files that cannot be read, or that lose something on the way. */
export const syntax = {
  'byte-order-mark': {
    expected: 'ei fil som byrjar med den første {',
    found: 'eit usynleg merke (BOM) framfor henne',
    mend: 'Lagre fila som «UTF-8» utan BOM. Nokre program kan ikkje lese henne slik.',
  },
  encoding: {
    expected: 'ei fil som er lagra som UTF-8',
    found: '{{encoding}}',
    mend: 'Lagre fila på nytt med teiknkodinga UTF-8, og sjå over bokstavane æ, ø og å.',
  },
  'empty-file': {
    expected: 'ein profil',
    found: 'ei tom fil',
    mend: 'Skriv profilen, eller slett fila.',
  },
  'merge-conflict': {
    expected: 'éin versjon av teksten',
    found: 'begge versjonane frå ein flettekonflikt',
    mend: 'Vel den eine, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
  },
  'html-file': {
    expected: 'JSON',
    found: 'ei nettside',
    mend: 'Fila er nok ei feilside som vart lagra i staden. Hent henne på nytt.',
  },
  json: {
    expected: 'JSON',
    mend: 'Sjå på denne staden og like framfor: Eit komma, eit kolon, eit hermeteikn eller ein parentes manglar eller er for mykje.',
  },
  comment: {
    expected: 'berre data, for JSON har ikkje kommentarar',
    found: 'ein kommentar',
    mend: 'Ta han bort, eller gjer han til eit felt med namn som byrjar med _ (til dømes "_merknad").',
  },
  escape: {
    expected: 'eit teikn som kan stå etter \\',
    mend: 'Skriv \\\\ for ein omvend skråstrek. Stiar til filer har / i staden.',
  },
  'single-quotes': {expected: 'rette, doble hermeteikn: "…"', mend: 'Byt ut \' med ".'},
  'curly-quotes': {
    expected: 'rette, doble hermeteikn: "…"',
    mend: 'Byt dei ut med ". Tekstbehandlarar gjer dei krumme; bruk eit redigeringsprogram for kode.',
  },
  'extra-comma': {
    expected: 'eitt komma mellom to verdiar',
    found: 'eit komma for mykje',
    mend: 'Ta det bort.',
  },
  'trailing-comma': {
    expected: 'komma berre mellom to verdiar',
    found: 'eit komma etter den siste',
    mend: 'Ta bort kommaet.',
  },
  'decimal-comma': {expected: 'eit tal med desimalpunktum', mend: 'Skriv {{number}}.'},
  number: {
    expected: 'eit tal slik JSON skriv det',
    mend: 'Skriv berre siffer, utan + eller nullar framfor. Eit nummer som byrjar med 0, er tekst og skal ha hermeteikn.',
  },
  'bare-name': {expected: 'feltnamnet i hermeteikn', mend: 'Skriv "…" rundt det.'},
  'bare-word': {
    expected: 'tekst i hermeteikn, eit tal, true, false eller null',
    mend: 'Skriv "…" rundt, eller true, false eller null med små bokstavar.',
  },
  'no-value': {
    expected: 'ein verdi etter kolonet',
    found: 'ingenting',
    mend: 'Skriv verdien, eller ta bort feltet.',
  },
  'no-colon': {expected: 'kolon etter feltnamnet', mend: 'Skriv : mellom namnet og verdien.'},
  unclosed: {
    expected: '{{bracket}} til den {{opened}} som står i linje {{line}}, kolonne {{column}}',
    found: 'slutten av fila',
    mend: 'Skriv {{bracket}} der han høyrer heime.',
  },
  'text-after-end': {
    expected: 'ingenting etter slutten av profilen',
    mend: 'Ta det bort. Fleire dokument i éi fil skal stå i "items" i ei samling.',
  },
  'wrong-bracket': {
    expected: 'parentesen som passar til den som vart opna',
    mend: 'Sjå etter at kvar { sluttar med } og kvar [ med ].',
  },
  'missing-comma': {
    expected: 'komma framfor neste verdi',
    found: 'ingen',
    mend: 'Skriv eit komma her.',
  },
  'raw-tab': {
    expected: '\\t for ein tabulator i ein tekst',
    found: 'ein tabulator',
    mend: 'Skriv eit mellomrom.',
  },
  'raw-line-break': {
    expected: 'ein tekst på éi linje',
    found: 'eit linjeskift inni han',
    mend: 'Skriv \\n for eit linjeskift og \\n\\n for eit nytt avsnitt.',
  },
  'unclosed-text': {
    expected: 'hermeteikn på slutten av teksten',
    found: 'ingen',
    mend: 'Skriv " på slutten.',
  },
  'repeated-field': {
    expected: 'kvart felt éin gong',
    found: '{{value}} ein gong til',
    mend: 'Berre det siste gjeld. Ta vare på eitt av dei.',
  },
  yaml: {
    expected: 'YAML',
    mend: 'Sjå over innrykka, og set hermeteikn rundt tekstar med : eller #.',
  },
  'yaml-tab': {
    expected: 'mellomrom framfor feltet',
    found: 'ein tabulator',
    mend: 'Byt ut tabulatorar med mellomrom.',
  },
  'yaml-indent': {
    expected: 'felt i same gruppe rett under kvarandre, og hermeteikn rundt tekstar med kolon',
    mend: 'Sjå over innrykka, og set hermeteikn rundt tekstar som har : i seg.',
  },
  'cannot-open': {
    expected: 'ei fil som kan opnast',
    found: 'ei som ikkje kan det',
    mend: 'Sjå etter kva fila heiter, og kven som kan lese henne.',
  },
};
