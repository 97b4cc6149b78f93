/**
 * The accessibility statement's words in bokmål. The names are those of the authorised translation of WCAG 2.1, and of the
 * authority for universal design; the names of what is new in 2.2 are our own.
 */
export const nb = {
  principles: ['Mulig å oppfatte', 'Mulig å betjene', 'Forståelig', 'Robust'],
  status: {
    met: 'Oppfylt',
    partly: 'Delvis oppfylt',
    page: 'Opp til siden deres',
    absent: 'Ikke relevant',
  },
  level: 'nivå',
  tests: 'Tester',
  noTest: 'Ingen maskinell test; vurdert ut fra hvordan det er laget.',
  axe: 'axe-core på hver modul',
  summary: 'Krav',
  criteria: {
    '1.1.1': [
      'Ikke-tekstlig innhold',
      'Et bilde kan ikke publiseres uten `alt`; initialene som står der en logo mangler, er skjult for skjermlesere, siden navnet står ved siden av, og det som er på kartet, står i en liste ved siden av det. Om teksten sier det bildet viser, er utgiverens ansvar.',
    ],
    '1.2.1': [
      'Bare lyd og bare video (forhåndsinnspilt)',
      'Ingenting spilles av. En video er et bilde med en lenke, og en tekstversjon der profilen har det.',
    ],
    '1.2.2': [
      'Teksting (forhåndsinnspilt)',
      'Ingenting spilles av. Teksting hører til tjenesten lenken går til.',
    ],
    '1.2.3': [
      'Synstolking eller mediealternativ (forhåndsinnspilt)',
      'Ingenting spilles av. Tekstversjonen vises der profilen har den.',
    ],
    '1.2.4': ['Teksting (direkte)', 'Det er ingen direktesendt lyd eller video.'],
    '1.2.5': [
      'Synstolking (forhåndsinnspilt)',
      'Ingenting spilles av. Synstolking hører til tjenesten lenken går til.',
    ],
    '1.3.1': [
      'Informasjon og relasjoner',
      'Overskrifter, lister, sitater, begreper og felt er kodet som det de er. Med `heading-level` fortsetter overskriftene sidens egen inndeling.',
    ],
    '1.3.2': [
      'Meningsfylt rekkefølge',
      'Rekkefølgen i koden er den samme som på skjermen og i profilen.',
    ],
    '1.3.3': [
      'Sensoriske egenskaper',
      'Ingen av våre tekster viser til form, plassering, farge eller lyd.',
    ],
    '1.3.4': [
      'Visningsretning',
      'Ingenting avhenger av hvordan skjermen holdes: Oppsettet følger bredden.',
    ],
    '1.3.5': ['Identifiser formål med inndata', 'Ingen felt spør om leseren selv.'],
    '1.4.1': [
      'Bruk av farge',
      'Lenker i løpende tekst er understreket, det som er valgt, heter også valgt, og status sies med ord. Temaene på kartet har form i tillegg.',
    ],
    '1.4.2': ['Styring av lyd', 'Det er ingen lyd.'],
    '1.4.3': [
      'Kontrast (minimum)',
      'Minst 4,5:1 i lyst og mørkt med fargene modulene har med seg. Farger dere setter selv, må dere kontrollere selv.',
    ],
    '1.4.4': [
      'Endring av tekststørrelse',
      'Størrelsene følger teksten på siden og nettleserens zoom; ingenting kuttes ved 200 %.',
    ],
    '1.4.5': [
      'Bilder av tekst',
      'Modulene tegner tekst som tekst. Bilder i profiler, logoer unntatt, skal utgiveren holde fri for tekst.',
    ],
    '1.4.10': [
      'Dynamisk tilpasning (Reflow)',
      'Ingen sideveis rulling ned til 280 px, som er mindre enn 320 px. Et kart er unntatt; listen ved siden av er det ikke.',
    ],
    '1.4.11': [
      'Kontrast for ikke-tekstlig innhold',
      'Kanten på felt, fokusmarkeringen og det som er valgt, har minst 3:1 mot det som er rundt.',
    ],
    '1.4.12': [
      'Tekstavstand',
      'Boksene vokser med teksten, så ingenting går tapt når avstanden endres inne i modulene, slik tillegg til nettleseren gjør. Mangler: Avstand som bare settes på siden, når ikke inn, fordi modulene verner teksten sin mot sidens egen stil.',
    ],
    '1.4.13': [
      'Pekerfølsomt innhold eller innhold ved tastaturfokus',
      'Ingenting fra oss dukker opp når pekeren eller fokus er på noe. Navnene på kartets knapper vises av nettleseren selv (`title`).',
    ],
    '2.1.1': [
      'Tastatur',
      'Alt som kan trykkes på, er nettleserens egne lenker, knapper og felt, med nettleserens egne taster. Kartet har også piltaster, pluss og minus; alt de gjør, kan gjøres med knapper.',
    ],
    '2.1.2': ['Ingen tastaturfelle', 'Fokus holdes aldri fast: Tab går ut av hver modul.'],
    '2.1.4': [
      'Hurtigtaster som består av ett tegn',
      'Pluss, minus og 0 flytter kartet, og bare mens fokus er i det.',
    ],
    '2.2.1': [
      'Justerbar hastighet',
      'Leseren har all den tid som trengs. En profil som ikke har kommet etter 8 sekunder, kan hentes på nytt.',
    ],
    '2.2.2': [
      'Pause, stopp, skjul',
      'Det eneste som rører seg av seg selv, er plassen til en profil som er på vei, i høyst 8 sekunder, og den står stille for dem som vil ha mindre bevegelse.',
    ],
    '2.3.1': ['Terskelverdi på maksimalt tre glimt', 'Ingenting blinker.'],
    '2.4.1': [
      'Hoppe over blokker',
      'Hver modul begynner med en overskrift man kan hoppe til eller forbi, og kartet med en lenke til listen sin. Lenker forbi blokker hører til siden deres.',
    ],
    '2.4.2': [
      'Sidetitler',
      'Tittelen er sidens egen. Sider laget av `spotlight publish` har tittelen til dokumentet sitt.',
    ],
    '2.4.3': [
      'Fokusrekkefølge',
      'Fokus følger rekkefølgen i teksten. Etter «Prøv igjen» og «Vis flere» går det til det som er kommet.',
    ],
    '2.4.4': [
      'Formål med lenke (i kontekst)',
      'Lenker har navnet på det de går til («Besøk Kantega»), aldri bare «Les mer». Lenketekster i profiler er utgiverens; `spotlight check` sier fra om dem som ikke sier noe.',
    ],
    '2.4.5': ['Flere måter', 'Gjelder nettstedet som helhet. En katalog med søk er én av måtene.'],
    '2.4.6': [
      'Overskrifter og ledetekster',
      'Hver del har en overskrift og hvert felt en ledetekst, på leserens språk.',
    ],
    '2.4.7': [
      'Synlig fokus',
      'En ring på 3 px står rundt det som har fokus, også med tvungne farger.',
    ],
    '2.4.11': [
      'Fokus er ikke skjult (minimum)',
      'Det som har fokus, dekkes ikke av modulene selv; toppen av kartets liste, som står fast, kan dekke en del av en linje. En meny på siden deres som står fast, kan dekke dem; `scroll-padding` på siden hjelper.',
    ],
    '2.5.1': ['Pekerbevegelser', 'Én finger og ett trykk er nok til alt.'],
    '2.5.2': [
      'Pekeravbrytelse',
      'Lenker og knapper virker når de slippes, slik nettleseren gjør det.',
    ],
    '2.5.3': ['Ledetekst i navn', 'Det som leses opp, inneholder det som vises.'],
    '2.5.4': ['Bevegelsesaktivering', 'Ingenting reagerer på at enheten beveges.'],
    '2.5.7': ['Dragebevegelser', 'Ingenting må dras. Kartet flyttes også med knapper og taster.'],
    '2.5.8': [
      'Målstørrelse (minimum)',
      'Minst 24 × 24 px, eller rom omkring; knapper og felt er større. Lenker i løpende tekst er unntatt.',
    ],
    '3.1.1': [
      'Språk på siden',
      'Språket er `lang` på siden deres; modulene følger det og skriver sitt eget på innholdet sitt.',
    ],
    '3.1.2': [
      'Språk på deler av innhold',
      'Hver tekst på et annet språk enn det rundt er merket med sitt eget, og det står at den er oversatt, eller at den bare finnes på det språket.',
    ],
    '3.2.1': ['Fokus', 'Ingenting skjer når noe får fokus.'],
    '3.2.2': [
      'Inndata',
      'Søk og filtre korter ned listen mens man skriver, uten å flytte fokus; språkvelgeren bytter språk og sier det.',
    ],
    '3.2.3': [
      'Konsekvent navigering',
      'De samme delene kommer i samme rekkefølge i alle moduler av samme slag.',
    ],
    '3.2.4': [
      'Konsekvent identifikasjon',
      'Det samme heter det samme overalt: Alle ord kommer fra én ordliste for hvert språk.',
    ],
    '3.2.6': ['Konsekvent hjelp', 'Hjelp hører til siden deres.'],
    '3.3.1': [
      'Identifikasjon av feil',
      'Ingenting fylles ut og sendes. At en profil ikke kan vises, sies med ord, og hvorfor.',
    ],
    '3.3.2': [
      'Ledetekster eller instruksjoner',
      'Søk, filtre og sortering har synlige ledetekster.',
    ],
    '3.3.3': [
      'Forslag ved feil',
      'Der ingenting passer, sier listen hva som kan hjelpe, og kan tømmes; der en profil ikke kan hentes, kan man prøve igjen.',
    ],
    '3.3.4': [
      'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)',
      'Leserne forplikter seg ikke til noe og endrer ingen data.',
    ],
    '3.3.7': ['Overflødig inntasting', 'Ingenting må skrives inn.'],
    '3.3.8': ['Tilgjengelig autentisering (minimum)', 'Det er ingen innlogging.'],
    '4.1.2': [
      'Navn, rolle, verdi',
      'Nettleserens egne lenker, knapper og felt, med navn og tilstand. Hjelpemidler ser inn i modulene.',
    ],
    '4.1.3': [
      'Statusbeskjeder',
      'Bytte av språk, antall treff og at noe ikke kunne hentes, leses opp uten at fokus flyttes; det siste én gang per side, uansett hvor mange moduler det gjelder.',
    ],
  },
};
