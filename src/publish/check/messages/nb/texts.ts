/** Texts, links, pictures and languages. */
export const texts = {
  invisible: {
    expected: 'synlige tegn',
    found: 'et usynlig ({{code}})',
    mend: 'Slett det, og skriv ordet på nytt. Det følger gjerne med fra en nettside eller en PDF.',
  },
  garbled: {
    expected: 'bokstaver som æ, ø, å, – og «',
    found: '«{{part}}»',
    mend: 'Teksten er en gang lest med feil tegnkoding. Skriv den på nytt.',
  },
  decomposed: {
    expected: 'bokstaver som å som ett tegn',
    found: 'å som en a med ringen for seg',
    mend: 'Skriv teksten på nytt. Slikt følger gjerne med filnavn fra en Mac.',
  },
  html: {
    expected: 'tekst uten HTML',
    found: '{{part}}',
    mend: 'Det vises som disse tegnene. Ta det bort. Bruk **sterk**, *uthevet* og [navn](adresse), og blokker for overskrifter og lister.',
  },
  placeholder: {
    expected: 'selve teksten',
    found: '«{{part}}», som skulle vært byttet ut',
    mend: 'Skriv teksten, eller ta bort feltet.',
  },
  'literal-escape': {
    expected: 'et linjeskift eller et tegn',
    found: 'tegnene {{part}}',
    mend: 'Skriv én omvendt skråstrek mindre.',
  },
  'line-break': {
    expected: 'én linje',
    found: 'et linjeskift',
    mend: 'Ta det bort. Bare løpende tekst (summary, lead, text, transcript) har avsnitt.',
  },
  'marks-in-line': {
    expected: 'ren tekst uten merker',
    found: '{{part}}',
    mend: 'Her vises merkene som tegn. Ta dem bort.',
  },
  markdown: {
    expected: 'de tre merkene **sterk**, *uthevet* og [navn](adresse)',
    found: 'annen Markdown ({{part}})',
    mend: 'Det vises som tegn. Overskrifter, lister, sitater og bilder er blokker i en artikkel.',
  },
  'mark-alone': {
    expected: 'merker i par: **sterk** og [navn](adresse)',
    found: '{{part}} uten det andre',
    mend: 'Skriv det andre, uten mellomrom innenfor merkene eller i adressen. \\* er en stjerne som skal synes.',
  },
  'bare-address': {
    expected: 'en lenke som sier hvor den går',
    found: 'bare adressen {{part}}',
    mend: 'Den kan ikke klikkes. Skriv [navn](adresse).',
  },
  'address-as-label': {
    expected: 'en lenketekst i ord',
    found: 'selve adressen',
    mend: 'Si hvor lenken går: «Om prosjektet».',
  },
  'vague-label': {
    expected: 'en lenketekst som sier hvor lenken går',
    found: '«{{label}}»',
    mend: 'Skjermlesere leser opp lenker uten det som står rundt. Si hva man finner der.',
  },
  'browser-title': {
    expected: 'en lenketekst skrevet for leserne',
    found: 'tittelen på et nettleservindu: «{{label}}»',
    mend: 'Skriv bare hva siden handler om, uten navnet på nettstedet eller nettleseren.',
  },
  'not-linkedin': {
    expected: 'en adresse hos linkedin.com, slik rel sier',
    mend: 'Rett rel eller url.',
  },
  'host-odd': {
    expected: 'en adresse med et helt domenenavn',
    mend: 'Adressen fører neppe noe sted. Prøv den i en nettleser.',
  },
  'local-address': {
    expected: 'en adresse som alle når',
    found: 'en på din egen maskin eller ditt eget nett',
    mend: 'Skriv den offentlige adressen.',
  },
  'mail-odd': {expected: 'en e-postadresse etter mailto:', mend: 'Skriv mailto:navn@example.no.'},
  'telephone-odd': {expected: 'et telefonnummer etter tel:', mend: 'Skriv tel:+4712345678.'},
  tracking: {
    expected: 'en adresse uten sporing',
    found: 'en sporings- eller kampanjekode',
    mend: 'Ta bort det som står etter ? med utm_, fbclid, gclid eller lignende.',
  },
  'address-end': {
    expected: 'en adresse og ikke noe mer',
    found: 'et mellomrom eller skilletegn til slutt',
    mend: 'Ta det bort.',
  },
  'insecure-file': {
    expected: 'https:',
    found: 'http:',
    mend: 'Nettlesere henter det ikke inn på en side som kom over https:. Skriv https:, og se etter at det virker.',
  },
  'picture-size': {
    expected: 'bredde og høyde i piksler (width og height)',
    found: 'ingen {{fields}}',
    mend: 'Skriv begge, så siden ikke hopper når bildet kommer.',
  },
  'alt-hides-people': {
    expected: 'en beskrivelse av et bilde som viser personer',
    found: '"", som sier at bildet bare er pynt',
    mend: 'Si i alt hvem eller hva man ser.',
  },
  'alt-file-name': {
    expected: 'hva bildet viser, med ord',
    found: 'et filnavn',
    mend: 'Beskriv bildet slik du ville gjort i telefonen.',
  },
  'alt-vague': {
    expected: 'hva bildet viser',
    found: 'bare at det er et bilde',
    mend: 'Si hva man ser, og hvem en logo tilhører.',
  },
  'alt-is-caption': {
    expected: 'en beskrivelse som sier mer enn bildeteksten',
    found: 'bildeteksten en gang til',
    mend: 'En skjermleser leser begge. Beskriv hva man ser, eller skriv "" hvis bildeteksten sier alt.',
  },
  'wrong-language': {
    expected: '{{marked}}',
    found: 'noe som ser ut som {{language}}',
    mend: 'Oversett teksten, eller flytt den til sitt eget språk.',
  },
  'not-translated': {
    expected: '{{marked}}',
    found: 'de samme ordene som på {{of}}',
    mend: 'Oversett teksten, eller ta den bort. Da får leserne vite hvilket språk den er på.',
  },
  translation: {
    expected: '{{language}} også, som ellers i dokumentet',
    found: '{{number}} uten: {{fields}}',
    mend: 'Legg til "{{language-code}}" der.',
  },
  'no-translation': {
    expected: '{{language}} også',
    found: 'ingenting i dokumentet',
    mend: 'Legg til "{{language-code}}" i tekstene, som i {"nb": "…", "en": "…"}, så flere kan lese dem.',
  },
};
