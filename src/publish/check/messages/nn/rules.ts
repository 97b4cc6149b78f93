/** What the rules of the format expect, and how to mend what breaks them. */
export const rules = {
  alt: {
    expected: 'kva biletet viser, eller "" når det berre er pynt',
    mend: 'Legg til "alt". Utan det blir ikkje biletet vist.',
  },
  country: {
    expected: 'to store bokstavar, som NO (ISO 3166-1)',
    mend: 'Skriv dei to bokstavane for landet.',
  },
  currency: {
    expected: 'tre store bokstavar, som NOK (ISO 4217)',
    mend: 'Skriv dei tre bokstavane for valutaen.',
  },
  county: {expected: 'to siffer i hermeteikn, som "55"', mend: 'Skriv fylkesnummeret frå 2024.'},
  date: {
    expected:
      'ein dato som "2020", "2020-11" eller "2020-11-04", ei årstid som "2020-21", eller to med / mellom',
    mend: 'Skriv datoen med året først, i hermeteikn. Ta han bort dersom han ikkje er kjend.',
  },
  email: {expected: 'ei e-postadresse', mend: 'Skriv namn@example.no, eller ta bort feltet.'},
  'facts-label': {
    expected: 'ein eigen label, eller ein key som gjev ein',
    mend: 'Legg til "label", eller "key" med who, role, company, employees, location eller linkedin.',
  },
  'facts-value': {
    expected: 'éin av text, quantity, people, places og links',
    mend: 'Lag ei rad for kvar.',
  },
  'file-address': {
    expected: 'ei adresse som byrjar med https:// eller http://, eller ein sti frå denne fila',
    mend: 'Skriv heile adressa, eller stien med / mellom mappene.',
  },
  identifier: {
    expected: 'små bokstavar a til z, siffer og enkle bindestrekar',
    mend: 'Skriv id-en utan mellomrom, store bokstavar, æ, ø og å.',
  },
  language: {expected: 'ein språkkode, som nb eller en', mend: 'Skriv nb, nn, en eller se.'},
  latitude: {
    expected: 'gradar frå -90 til 90',
    mend: 'Skriv gradar med desimalpunktum og utan hermeteikn, som 59.91.',
  },
  link: {
    expected: 'ei adresse (url), ein label eller begge',
    mend: 'Legg til "url" eller "label", eller ta bort lenkja.',
  },
  'link-address': {
    expected: 'ei adresse som byrjar med https:, http:, mailto: eller tel:',
    mend: 'Skriv heile adressa, slik ho står i adressefeltet i nettlesaren.',
  },
  localized: {
    expected: 'tekst, eller tekstar etter språk (nb, nn, en, se)',
    mend: 'Skriv "…" eller {"nb": "…", "en": "…"}.',
  },
  longitude: {
    expected: 'gradar frå -180 til 180',
    mend: 'Skriv gradar med desimalpunktum og utan hermeteikn, som 10.75.',
  },
  municipality: {
    expected: 'fire siffer i hermeteikn, som "5501"',
    mend: 'Skriv kommunenummeret frå 2024.',
  },
  'organisation-number': {
    expected: 'eit norsk organisasjonsnummer: ni siffer, der det siste er eit kontrollsiffer',
    mend: 'Eit siffer er feil eller manglar. Slå opp nummeret i Brønnøysundregistra.',
  },
  pixels: {expected: 'eit heilt tal pikslar', mend: 'Skriv berre talet, som 1200.'},
  quantity: {expected: 'éin av value, from med to, og text', mend: 'Ta vare på éin av dei.'},
  rank: {expected: 'eit heilt tal frå 1', mend: 'Skriv berre talet.'},
  reference: {
    expected: 'eit namn, eller ei gruppe felt med id og name',
    mend: 'Skriv "…" eller {"id": "…", "name": "…"}.',
  },
  sdg: {expected: 'eit heilt tal frå 1 til 17', mend: 'Skriv nummera på måla utan hermeteikn.'},
  telephone: {
    expected: 'eit telefonnummer med landkode, som +4712345678',
    mend: 'Skriv + og landkoden, og så berre siffer.',
  },
  translations: {
    expected: 'tekst på minst eitt av nb, nn, en og se',
    mend: 'Skriv teksten under eit av desse språka.',
  },
  'unique-identifier': {
    expected: 'ein id som ikkje noko anna dokument i samlinga har',
    mend: 'Gje dokumentet ein annan id. Det andre av dei blir ikkje vist.',
  },
  words: {expected: 'tekst', mend: 'Skriv teksten i hermeteikn.'},
  array: {expected: 'ei liste', mend: 'Skriv [ ] rundt.'},
  boolean: {expected: 'true eller false', mend: 'Skriv true eller false utan hermeteikn.'},
  number: {expected: 'eit tal', mend: 'Skriv talet utan hermeteikn og med desimalpunktum.'},
  object: {expected: 'ei gruppe felt', mend: 'Skriv { } med felta inni.'},
  string: {expected: 'tekst', mend: 'Skriv teksten i hermeteikn.'},
};
