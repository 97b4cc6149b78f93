/** Places, people, quotes, dates, numbers and fields. */
export const facts = {
  'organisation-number-start': {
    expected: 'eit norsk organisasjonsnummer, som byrjar med 8 eller 9',
    mend: 'Slå opp nummeret i Brønnøysundregistra.',
  },
  country: {
    expected: 'ein landkode (ISO 3166-1)',
    mend: 'Skriv NO for Noreg, SE for Sverige, DK for Danmark og GB for Storbritannia.',
  },
  'number-abroad': {
    expected: 'ikkje noko norsk nummer når landet er {{country}}',
    mend: 'Ta bort nummeret, eller rett landet.',
  },
  municipality: {
    expected: 'eit kommunenummer frå 2024',
    mend: 'Slå opp nummeret hos Statistisk sentralbyrå.',
  },
  'municipality-old': {
    expected: 'eit kommunenummer frå 2024',
    found: '{{number}}, det gamle nummeret til {{was}}',
    mend: 'Området er no {{now}}.',
  },
  'municipality-split': {
    expected: 'eit kommunenummer frå 2024',
    found: '{{number}}, det gamle nummeret til {{was}}',
    mend: 'Kommunen vart delt mellom {{now}}. Skriv den som staden ligg i.',
  },
  'municipality-of-another-name': {
    expected: 'nummeret til {{name}}',
    found: '{{number}}, som er {{is}}',
    mend: 'Rett nummeret eller namnet.',
  },
  county: {
    expected: 'eit fylkesnummer frå 2024',
    mend: 'Skriv dei to første siffera i kommunenummeret.',
  },
  'county-old': {
    expected: 'eit fylkesnummer frå 2024',
    found: 'eit gammalt',
    mend: 'Området er no {{now}}.',
  },
  'county-of-another': {
    expected: 'fylket til kommune {{municipality}}: {{now}}',
    found: '{{value}}, {{is}}',
    mend: 'Rett fylket eller kommunen.',
  },
  'half-position': {
    expected: 'både latitude og longitude',
    found: 'ingen {{field}}',
    mend: 'Legg til {{field}}, eller ta bort begge. Då blir staden teikna ved tettstaden i kommunen.',
  },
  'position-swapped': {
    expected: 'ein posisjon i Noreg',
    found: '{{found}}: latitude og longitude har bytt plass',
    mend: 'La latitude og longitude byte plass.',
  },
  'position-abroad': {
    expected: 'ein posisjon i Noreg',
    found: '{{found}}',
    mend: 'Rett posisjonen, eller skriv landet.',
  },
  'position-elsewhere': {
    expected: 'ein posisjon i {{is}} ({{number}})',
    found: '{{found}}, om lag {{distance}} km unna',
    mend: 'Rett posisjonen eller kommunen.',
  },
  'no-role': {
    expected: 'ei rolle',
    found: 'inga for {{name}}',
    mend: 'Skriv rolla. Lesarar vil vite kven det er.',
  },
  'telephone-length': {expected: 'åtte siffer etter +47', mend: 'Sjå over nummeret.'},
  'withdrawn-word': {
    expected: 'true eller false',
    mend: 'Det blir rekna som true. Skriv true utan hermeteikn.',
  },
  'quote-marks': {
    expected: 'berre orda',
    found: 'hermeteikn rundt dei',
    mend: 'Ta dei bort. Dei rette for språket til lesaren kjem av seg sjølve.',
  },
  'quote-dash': {
    expected: 'berre orda',
    found: 'ein replikkstrek framfor dei',
    mend: 'Ta han bort. Sitatet får hermeteikn av seg sjølv.',
  },
  unsigned: {
    expected: 'nokon som seier det: speakers eller organisation',
    found: 'ingen',
    mend: 'Skriv kven som seier det.',
  },
  'role-after-quote': {
    expected: 'ei rolle frå då det vart sagt ({{date}})',
    found: '«{{role}}»',
    mend: 'Skriv rolla slik ho var då. Ho kan ha endra seg sidan.',
  },
  'role-before-quote': {
    expected: 'ei rolle frå då det vart sagt ({{date}})',
    found: '«{{role}}»',
    mend: 'Skriv rolla slik ho var då, eller sjå over datoen.',
  },
  'span-reversed': {
    expected: 'eit tidsrom frå tidlegast til seinast',
    mend: 'La datoane byte plass.',
  },
  future: {
    expected: 'ein dato som har vore',
    found: 'ein dato som kjem',
    mend: 'Rett {{field}}, truleg årstalet.',
  },
  order: {expected: '{{second}} ikkje før {{first}} ({{date}})', mend: 'Rett ein av datoane.'},
  status: {
    expected: 'ein status som passar til {{field}} ({{date}})',
    found: '{{status}}',
    mend: 'Rett status eller {{field}}.',
  },
  count: {
    expected: 'så mange som det står i {{list}}: {{listed}}',
    found: '{{stated}}',
    mend: 'Rett talet eller lista. Begge blir viste som dei er.',
  },
  'count-odd': {expected: 'eit heilt tal frå 0', mend: 'Rett talet.'},
  'number-in-words': {
    expected: 'eit tal som tal',
    found: '«{{value}}» som tekst',
    mend: 'Skriv {{instead}} i staden for text, så blir det skrive slik kvart språk gjer.',
  },
  'no-currency': {expected: 'ein valuta', found: 'ingen', mend: 'Legg til "currency": "NOK".'},
  twice: {
    expected: 'kvar berre éin gong',
    found: '«{{name}}» ein gong til, som i {{first}}',
    mend: 'Ta bort ein av dei.',
  },
  'unknown-field': {
    expected: 'eit felt som formatet har',
    mend: 'Ingen ser dette feltet. Rett namnet, eller la det byrje med _ dersom det er eit notat.',
  },
  'unknown-language': {
    expected: 'eit av {{languages}}',
    mend: 'Ingen ser denne teksten. Skriv han under eit av desse språka.',
  },
  'empty-story': {
    expected: 'tekst i blocks eller ein lead',
    found: 'ingen av delane',
    mend: 'Skriv artikkelen, eller slett fila.',
  },
  'empty-collection': {
    expected: 'dokument i items',
    found: 'ingen',
    mend: 'Legg til dokument, eller slett fila.',
  },
  'heading-alone': {
    expected: 'tekst under overskrifta',
    found: 'ingen',
    mend: 'Skriv teksten, eller ta bort overskrifta.',
  },
  'withdrawn-name': {
    expected: 'ingenting om ein person som har trekt seg',
    found: 'namnet {{name}}',
    mend: 'Eit namn i ein tekst forsvinn ikkje av seg sjølv: Skriv om teksten. Ei oppføring av ein person må ha same id.',
  },
  'newer-format': {
    expected: 'format 1, det nyaste som denne versjonen av Spotlight kan',
    mend: 'Oppdater Spotlight, eller skriv "format": 1.',
  },
  'too-deep': {
    expected: 'felt inni kvarandre i høgst 40 nivå',
    found: 'fleire',
    mend: 'Sjå over parentesane.',
  },
  unreadable: {
    expected: 'ein profil som kan lesast',
    found: 'noko anna',
    mend: 'Rett dei andre feila først.',
  },
  rule: {expected: 'det formatet krev', mend: 'Sjå skildringa av formatet.'},
  word: {expected: 'eitt av {{words}}', mend: 'Skriv eitt av desse orda.'},
};
