/** Places, people, quotes, dates, numbers and fields. */
export const facts = {
  'organisation-number-start': {
    expected: 'et norsk organisasjonsnummer, som begynner med 8 eller 9',
    mend: 'Slå opp nummeret i Brønnøysundregistrene.',
  },
  country: {
    expected: 'en landkode (ISO 3166-1)',
    mend: 'Skriv NO for Norge, SE for Sverige, DK for Danmark og GB for Storbritannia.',
  },
  'number-abroad': {
    expected: 'ikke noe norsk nummer når landet er {{country}}',
    mend: 'Ta bort nummeret, eller rett landet.',
  },
  municipality: {
    expected: 'et kommunenummer fra 2024',
    mend: 'Slå opp nummeret hos Statistisk sentralbyrå.',
  },
  'municipality-old': {
    expected: 'et kommunenummer fra 2024',
    found: '{{number}}, det gamle nummeret til {{was}}',
    mend: 'Området er nå {{now}}.',
  },
  'municipality-split': {
    expected: 'et kommunenummer fra 2024',
    found: '{{number}}, det gamle nummeret til {{was}}',
    mend: 'Kommunen ble delt mellom {{now}}. Skriv den som stedet ligger i.',
  },
  'municipality-of-another-name': {
    expected: 'nummeret til {{name}}',
    found: '{{number}}, som er {{is}}',
    mend: 'Rett nummeret eller navnet.',
  },
  county: {
    expected: 'et fylkesnummer fra 2024',
    mend: 'Skriv de to første sifrene i kommunenummeret.',
  },
  'county-old': {
    expected: 'et fylkesnummer fra 2024',
    found: 'et gammelt',
    mend: 'Området er nå {{now}}.',
  },
  'county-of-another': {
    expected: 'fylket til kommune {{municipality}}: {{now}}',
    found: '{{value}}, {{is}}',
    mend: 'Rett fylket eller kommunen.',
  },
  'half-position': {
    expected: 'både latitude og longitude',
    found: 'ingen {{field}}',
    mend: 'Legg til {{field}}, eller ta bort begge. Da tegnes stedet ved tettstedet i kommunen.',
  },
  'position-swapped': {
    expected: 'en posisjon i Norge',
    found: '{{found}}: latitude og longitude har byttet plass',
    mend: 'La latitude og longitude bytte plass.',
  },
  'position-abroad': {
    expected: 'en posisjon i Norge',
    found: '{{found}}',
    mend: 'Rett posisjonen, eller skriv landet.',
  },
  'position-elsewhere': {
    expected: 'en posisjon i {{is}} ({{number}})',
    found: '{{found}}, omtrent {{distance}} km unna',
    mend: 'Rett posisjonen eller kommunen.',
  },
  'no-role': {
    expected: 'en rolle',
    found: 'ingen for {{name}}',
    mend: 'Skriv rollen. Lesere vil vite hvem det er.',
  },
  'telephone-length': {expected: 'åtte sifre etter +47', mend: 'Se over nummeret.'},
  'withdrawn-word': {
    expected: 'true eller false',
    mend: 'Det regnes som true. Skriv true uten anførselstegn.',
  },
  'quote-marks': {
    expected: 'bare ordene',
    found: 'anførselstegn rundt dem',
    mend: 'Ta dem bort. De riktige for leserens språk kommer av seg selv.',
  },
  'quote-dash': {
    expected: 'bare ordene',
    found: 'en replikkstrek foran dem',
    mend: 'Ta den bort. Sitatet får anførselstegn av seg selv.',
  },
  unsigned: {
    expected: 'noen som sier det: speakers eller organisation',
    found: 'ingen',
    mend: 'Skriv hvem som sier det.',
  },
  'role-after-quote': {
    expected: 'en rolle fra da det ble sagt ({{date}})',
    found: '«{{role}}»',
    mend: 'Skriv rollen slik den var da. Den kan ha endret seg siden.',
  },
  'role-before-quote': {
    expected: 'en rolle fra da det ble sagt ({{date}})',
    found: '«{{role}}»',
    mend: 'Skriv rollen slik den var da, eller se over datoen.',
  },
  'span-reversed': {
    expected: 'et tidsrom fra tidligst til senest',
    mend: 'La datoene bytte plass.',
  },
  future: {
    expected: 'en dato som har vært',
    found: 'en dato som kommer',
    mend: 'Rett {{field}}, trolig årstallet.',
  },
  order: {expected: '{{second}} ikke før {{first}} ({{date}})', mend: 'Rett en av datoene.'},
  status: {
    expected: 'en status som passer til {{field}} ({{date}})',
    found: '{{status}}',
    mend: 'Rett status eller {{field}}.',
  },
  count: {
    expected: 'så mange som det står i {{list}}: {{listed}}',
    found: '{{stated}}',
    mend: 'Rett tallet eller listen. Begge vises som de er.',
  },
  'count-odd': {expected: 'et helt tall fra 0', mend: 'Rett tallet.'},
  'number-in-words': {
    expected: 'et tall som tall',
    found: '«{{value}}» som tekst',
    mend: 'Skriv {{instead}} i stedet for text, så skrives det slik hvert språk gjør.',
  },
  'no-currency': {expected: 'en valuta', found: 'ingen', mend: 'Legg til "currency": "NOK".'},
  twice: {
    expected: 'hver bare én gang',
    found: '«{{name}}» en gang til, som i {{first}}',
    mend: 'Ta bort en av dem.',
  },
  'unknown-field': {
    expected: 'et felt som formatet har',
    mend: 'Ingen ser dette feltet. Rett navnet, eller la det begynne med _ hvis det er et notat.',
  },
  'unknown-language': {
    expected: 'et av {{languages}}',
    mend: 'Ingen ser denne teksten. Skriv den under et av disse språkene.',
  },
  'empty-story': {
    expected: 'tekst i blocks eller en lead',
    found: 'ingen av delene',
    mend: 'Skriv artikkelen, eller slett filen.',
  },
  'empty-collection': {
    expected: 'dokumenter i items',
    found: 'ingen',
    mend: 'Legg til dokumenter, eller slett filen.',
  },
  'heading-alone': {
    expected: 'tekst under overskriften',
    found: 'ingen',
    mend: 'Skriv teksten, eller ta bort overskriften.',
  },
  'withdrawn-name': {
    expected: 'ingenting om en person som har trukket seg',
    found: 'navnet {{name}}',
    mend: 'Et navn i en tekst forsvinner ikke av seg selv: Skriv om teksten. En oppføring av en person må ha samme id.',
  },
  'newer-format': {
    expected: 'format 1, det nyeste som denne versjonen av Spotlight kan',
    mend: 'Oppdater Spotlight, eller skriv "format": 1.',
  },
  'too-deep': {
    expected: 'felt inni hverandre i høyst 40 nivåer',
    found: 'flere',
    mend: 'Se over parentesene.',
  },
  unreadable: {
    expected: 'en profil som kan leses',
    found: 'noe annet',
    mend: 'Rett de andre feilene først.',
  },
  rule: {expected: 'det formatet krever', mend: 'Se beskrivelsen av formatet.'},
  word: {expected: 'ett av {{words}}', mend: 'Skriv ett av disse ordene.'},
};
