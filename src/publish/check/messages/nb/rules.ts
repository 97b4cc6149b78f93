/** What the rules of the format expect, and how to mend what breaks them. */
export const rules = {
  alt: {
    expected: 'hva bildet viser, eller "" når det bare er pynt',
    mend: 'Legg til "alt". Uten den vises ikke bildet.',
  },
  country: {
    expected: 'to store bokstaver, som NO (ISO 3166-1)',
    mend: 'Skriv de to bokstavene for landet.',
  },
  currency: {
    expected: 'tre store bokstaver, som NOK (ISO 4217)',
    mend: 'Skriv de tre bokstavene for valutaen.',
  },
  county: {expected: 'to sifre i anførselstegn, som "55"', mend: 'Skriv fylkesnummeret fra 2024.'},
  date: {
    expected:
      'en dato som "2020", "2020-11" eller "2020-11-04", en årstid som "2020-21", eller to med / mellom',
    mend: 'Skriv datoen med året først, i anførselstegn. Ta den bort hvis den ikke er kjent.',
  },
  email: {expected: 'en e-postadresse', mend: 'Skriv navn@example.no, eller ta bort feltet.'},
  'facts-label': {
    expected: 'en egen label, eller en key som gir en',
    mend: 'Legg til "label", eller "key" med who, role, company, employees, location eller linkedin.',
  },
  'facts-value': {
    expected: 'én av text, quantity, people, places og links',
    mend: 'Lag en rad for hver.',
  },
  'file-address': {
    expected: 'en adresse som begynner med https:// eller http://, eller en sti fra denne filen',
    mend: 'Skriv hele adressen, eller stien med / mellom mappene.',
  },
  identifier: {
    expected: 'små bokstaver a til z, sifre og enkle bindestreker',
    mend: 'Skriv id-en uten mellomrom, store bokstaver, æ, ø og å.',
  },
  language: {expected: 'en språkkode, som nb eller en', mend: 'Skriv nb, nn, en eller se.'},
  latitude: {
    expected: 'grader fra -90 til 90',
    mend: 'Skriv grader med desimalpunktum og uten anførselstegn, som 59.91.',
  },
  link: {
    expected: 'en adresse (url), en label eller begge',
    mend: 'Legg til "url" eller "label", eller ta bort lenken.',
  },
  'link-address': {
    expected: 'en adresse som begynner med https:, http:, mailto: eller tel:',
    mend: 'Skriv hele adressen, slik den står i adressefeltet i nettleseren.',
  },
  localized: {
    expected: 'tekst, eller tekster etter språk (nb, nn, en, se)',
    mend: 'Skriv "…" eller {"nb": "…", "en": "…"}.',
  },
  longitude: {
    expected: 'grader fra -180 til 180',
    mend: 'Skriv grader med desimalpunktum og uten anførselstegn, som 10.75.',
  },
  municipality: {
    expected: 'fire sifre i anførselstegn, som "5501"',
    mend: 'Skriv kommunenummeret fra 2024.',
  },
  'organisation-number': {
    expected: 'et norsk organisasjonsnummer: ni sifre, der det siste er et kontrollsiffer',
    mend: 'Et siffer er feil eller mangler. Slå opp nummeret i Brønnøysundregistrene.',
  },
  pixels: {expected: 'et helt antall piksler', mend: 'Skriv bare tallet, som 1200.'},
  quantity: {expected: 'én av value, from med to, og text', mend: 'Behold én av dem.'},
  rank: {expected: 'et helt tall fra 1', mend: 'Skriv bare tallet.'},
  reference: {
    expected: 'et navn, eller en gruppe felt med id og name',
    mend: 'Skriv "…" eller {"id": "…", "name": "…"}.',
  },
  sdg: {expected: 'et helt tall fra 1 til 17', mend: 'Skriv numrene på målene uten anførselstegn.'},
  telephone: {
    expected: 'et telefonnummer med landkode, som +4712345678',
    mend: 'Skriv + og landkoden, og så bare sifre.',
  },
  translations: {
    expected: 'tekst på minst ett av nb, nn, en og se',
    mend: 'Skriv teksten under et av disse språkene.',
  },
  'unique-identifier': {
    expected: 'en id som ikke noe annet dokument i samlingen har',
    mend: 'Gi dokumentet en annen id. Det andre av dem vises ikke.',
  },
  words: {expected: 'tekst', mend: 'Skriv teksten i anførselstegn.'},
  array: {expected: 'en liste', mend: 'Skriv [ ] rundt.'},
  boolean: {expected: 'true eller false', mend: 'Skriv true eller false uten anførselstegn.'},
  number: {expected: 'et tall', mend: 'Skriv tallet uten anførselstegn og med desimalpunktum.'},
  object: {expected: 'en gruppe felt', mend: 'Skriv { } med feltene inni.'},
  string: {expected: 'tekst', mend: 'Skriv teksten i anførselstegn.'},
};
