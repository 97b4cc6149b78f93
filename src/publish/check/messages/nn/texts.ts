/** Texts, links, pictures and languages. */
export const texts = {
  invisible: {
    expected: 'synlege teikn',
    found: 'eit usynleg ({{code}})',
    mend: 'Slett det, og skriv ordet på nytt. Det følgjer gjerne med frå ei nettside eller ein PDF.',
  },
  garbled: {
    expected: 'bokstavar som æ, ø, å, – og «',
    found: '«{{part}}»',
    mend: 'Teksten er ein gong lesen med feil teiknkoding. Skriv han på nytt.',
  },
  decomposed: {
    expected: 'bokstavar som å som eitt teikn',
    found: 'å som ein a med ringen for seg',
    mend: 'Skriv teksten på nytt. Slikt følgjer gjerne med filnamn frå ein Mac.',
  },
  html: {
    expected: 'tekst utan HTML',
    found: '{{part}}',
    mend: 'Det blir vist som desse teikna. Ta det bort. Bruk **sterk**, *utheva* og [namn](adresse), og blokker for overskrifter og lister.',
  },
  placeholder: {
    expected: 'sjølve teksten',
    found: '«{{part}}», som skulle vore bytt ut',
    mend: 'Skriv teksten, eller ta bort feltet.',
  },
  'literal-escape': {
    expected: 'eit linjeskift eller eit teikn',
    found: 'teikna {{part}}',
    mend: 'Skriv éin omvend skråstrek mindre.',
  },
  'line-break': {
    expected: 'éi linje',
    found: 'eit linjeskift',
    mend: 'Ta det bort. Berre løpande tekst (summary, lead, text, transcript) har avsnitt.',
  },
  'marks-in-line': {
    expected: 'rein tekst utan merke',
    found: '{{part}}',
    mend: 'Her blir merka viste som teikn. Ta dei bort.',
  },
  markdown: {
    expected: 'dei tre merka **sterk**, *utheva* og [namn](adresse)',
    found: 'annan Markdown ({{part}})',
    mend: 'Det blir vist som teikn. Overskrifter, lister, sitat og bilete er blokker i ein artikkel.',
  },
  'mark-alone': {
    expected: 'merke i par: **sterk** og [namn](adresse)',
    found: '{{part}} utan det andre',
    mend: 'Skriv det andre, utan mellomrom innanfor merka eller i adressa. \\* er ei stjerne som skal synast.',
  },
  'bare-address': {
    expected: 'ei lenkje som seier kvar ho går',
    found: 'berre adressa {{part}}',
    mend: 'Ho kan ikkje klikkast. Skriv [namn](adresse).',
  },
  'address-as-label': {
    expected: 'ein lenkjetekst i ord',
    found: 'sjølve adressa',
    mend: 'Sei kvar lenkja går: «Om prosjektet».',
  },
  'vague-label': {
    expected: 'ein lenkjetekst som seier kvar lenkja går',
    found: '«{{label}}»',
    mend: 'Skjermlesarar les opp lenkjer utan det som står rundt. Sei kva ein finn der.',
  },
  'browser-title': {
    expected: 'ein lenkjetekst skriven for lesarane',
    found: 'tittelen på eit nettlesarvindauge: «{{label}}»',
    mend: 'Skriv berre kva sida handlar om, utan namnet på nettstaden eller nettlesaren.',
  },
  'not-linkedin': {
    expected: 'ei adresse hos linkedin.com, slik rel seier',
    mend: 'Rett rel eller url.',
  },
  'host-odd': {
    expected: 'ei adresse med eit heilt domenenamn',
    mend: 'Adressa fører neppe nokon stad. Prøv henne i ein nettlesar.',
  },
  'local-address': {
    expected: 'ei adresse som alle når',
    found: 'ei på di eiga maskin eller ditt eige nett',
    mend: 'Skriv den offentlege adressa.',
  },
  'mail-odd': {expected: 'ei e-postadresse etter mailto:', mend: 'Skriv mailto:namn@example.no.'},
  'telephone-odd': {expected: 'eit telefonnummer etter tel:', mend: 'Skriv tel:+4712345678.'},
  tracking: {
    expected: 'ei adresse utan sporing',
    found: 'ein sporings- eller kampanjekode',
    mend: 'Ta bort det som står etter ? med utm_, fbclid, gclid eller liknande.',
  },
  'address-end': {
    expected: 'ei adresse og ikkje noko meir',
    found: 'eit mellomrom eller skiljeteikn til slutt',
    mend: 'Ta det bort.',
  },
  'insecure-file': {
    expected: 'https:',
    found: 'http:',
    mend: 'Nettlesarar hentar det ikkje inn på ei side som kom over https:. Skriv https:, og sjå etter at det verkar.',
  },
  'picture-size': {
    expected: 'breidd og høgd i pikslar (width og height)',
    found: 'ingen {{fields}}',
    mend: 'Skriv begge, så sida ikkje hoppar når biletet kjem.',
  },
  'alt-hides-people': {
    expected: 'ei skildring av eit bilete som viser personar',
    found: '"", som seier at biletet berre er pynt',
    mend: 'Sei i alt kven eller kva ein ser.',
  },
  'alt-file-name': {
    expected: 'kva biletet viser, med ord',
    found: 'eit filnamn',
    mend: 'Skildre biletet slik du ville gjort i telefonen.',
  },
  'alt-vague': {
    expected: 'kva biletet viser',
    found: 'berre at det er eit bilete',
    mend: 'Sei kva ein ser, og kven ein logo høyrer til.',
  },
  'alt-is-caption': {
    expected: 'ei skildring som seier meir enn bileteteksten',
    found: 'bileteteksten ein gong til',
    mend: 'Ein skjermlesar les begge. Skildre kva ein ser, eller skriv "" dersom bileteteksten seier alt.',
  },
  'wrong-language': {
    expected: '{{marked}}',
    found: 'noko som ser ut som {{language}}',
    mend: 'Set om teksten, eller flytt han til sitt eige språk.',
  },
  'not-translated': {
    expected: '{{marked}}',
    found: 'dei same orda som på {{of}}',
    mend: 'Set om teksten, eller ta han bort. Då får lesarane vite kva språk han er på.',
  },
  translation: {
    expected: '{{language}} òg, som elles i dokumentet',
    found: '{{number}} utan: {{fields}}',
    mend: 'Legg til "{{language-code}}" der.',
  },
  'no-translation': {
    expected: '{{language}} òg',
    found: 'ingenting i dokumentet',
    mend: 'Legg til "{{language-code}}" i tekstane, som i {"nb": "…", "en": "…"}, så fleire kan lese dei.',
  },
};
