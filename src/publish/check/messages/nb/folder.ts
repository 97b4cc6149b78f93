/** What files have to do with each other. */
export const folder = {
  'same-id': {
    expected: 'en id som ikke noe annet dokument har',
    found: 'id-en til {{file}}',
    mend: 'Gi ett av dem en annen id, og rett det som viser til det.',
  },
  'same-number': {
    expected: 'et eget organisasjonsnummer',
    found: 'nummeret til {{file}}',
    mend: 'Rett nummeret, eller slå de to dokumentene sammen.',
  },
  'same-name': {
    expected: 'en organisasjon én gang',
    found: 'navnet til {{file}}',
    mend: 'Slå de to dokumentene sammen, eller gi dem navn som skiller dem.',
  },
  'no-document': {
    expected: 'id-en til et dokument som er med i kontrollen',
    mend: 'Rett id-en, legg til dokumentet, eller skriv bare navnet: "…".',
  },
  'another-type': {
    expected: 'id-en til et dokument av typen {{type}}',
    found: '{{value}}, som er av typen {{is}}',
    mend: 'Rett id-en.',
  },
  'name-slip': {expected: 'navnet slik dokumentet selv skriver det', mend: 'Rett skrivemåten.'},
  'person-name': {
    expected: 'ett navn på id-en {{id}}: {{name}} ({{file}})',
    mend: 'Rett skrivemåten, eller gi den andre personen en annen id.',
  },
  'no-picture': {
    expected: 'stien til en bildefil som finnes',
    mend: 'Legg til filen, eller rett stien. Den begynner i mappen der denne filen ligger.',
  },
  'no-file': {
    expected: 'stien til en fil som finnes',
    mend: 'Legg til filen, eller rett stien. Den begynner i mappen der denne filen ligger.',
  },
  'another-document': {
    expected: 'adressen til {{id}}',
    found: 'den til {{is}}',
    mend: 'Rett adressen eller id-en.',
  },
  loop: {
    expected: 'en adresse som fører videre',
    found: 'en sirkel: {{files}}',
    mend: 'Ta bort adressen i en av dem.',
  },
  'on-two-pages': {
    expected: 'hvert dokument én gang i en samling',
    found: '{{value}}, som også står i {{file}}',
    mend: 'Det vises én gang. Ta det bort fra en av sidene.',
  },
  'withdrawn-elsewhere': {
    expected: 'ingenting om {{name}}, som har trukket seg i {{file}}',
    found: '{{name}}',
    mend: 'Ta bort navnet her, eller skriv "withdrawn": true med id-en i denne filen også. Det gjelder for én fil om gangen.',
  },
};
