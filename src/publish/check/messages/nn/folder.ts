/** What files have to do with each other. */
export const folder = {
  'same-id': {
    expected: 'ein id som ikkje noko anna dokument har',
    found: 'id-en til {{file}}',
    mend: 'Gje eitt av dei ein annan id, og rett det som viser til det.',
  },
  'same-number': {
    expected: 'eit eige organisasjonsnummer',
    found: 'nummeret til {{file}}',
    mend: 'Rett nummeret, eller slå dei to dokumenta saman.',
  },
  'same-name': {
    expected: 'ein organisasjon éin gong',
    found: 'namnet til {{file}}',
    mend: 'Slå dei to dokumenta saman, eller gje dei namn som skil dei.',
  },
  'no-document': {
    expected: 'id-en til eit dokument som er med i kontrollen',
    mend: 'Rett id-en, legg til dokumentet, eller skriv berre namnet: "…".',
  },
  'another-type': {
    expected: 'id-en til eit dokument av typen {{type}}',
    found: '{{value}}, som er av typen {{is}}',
    mend: 'Rett id-en.',
  },
  'name-slip': {expected: 'namnet slik dokumentet sjølv skriv det', mend: 'Rett skrivemåten.'},
  'person-name': {
    expected: 'eitt namn på id-en {{id}}: {{name}} ({{file}})',
    mend: 'Rett skrivemåten, eller gje den andre personen ein annan id.',
  },
  'no-picture': {
    expected: 'stien til ei biletfil som finst',
    mend: 'Legg til fila, eller rett stien. Han byrjar i mappa der denne fila ligg.',
  },
  'no-file': {
    expected: 'stien til ei fil som finst',
    mend: 'Legg til fila, eller rett stien. Han byrjar i mappa der denne fila ligg.',
  },
  'another-document': {
    expected: 'adressa til {{id}}',
    found: 'den til {{is}}',
    mend: 'Rett adressa eller id-en.',
  },
  loop: {
    expected: 'ei adresse som fører vidare',
    found: 'ein sirkel: {{files}}',
    mend: 'Ta bort adressa i ei av dei.',
  },
  'on-two-pages': {
    expected: 'kvart dokument éin gong i ei samling',
    found: '{{value}}, som også står i {{file}}',
    mend: 'Det blir vist éin gong. Ta det bort frå ei av sidene.',
  },
  'withdrawn-elsewhere': {
    expected: 'ingenting om {{name}}, som har trekt seg i {{file}}',
    found: '{{name}}',
    mend: 'Ta bort namnet her, eller skriv "withdrawn": true med id-en i denne fila òg. Det gjeld for éi fil om gongen.',
  },
};
