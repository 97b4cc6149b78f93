/** The accessibility statement's words in nynorsk. The authorised translation is in bokmål; these names are our own. */
export const nn = {
  principles: ['Mogleg å oppfatte', 'Mogleg å betene', 'Forståeleg', 'Robust'],
  status: {
    met: 'Oppfylt',
    partly: 'Delvis oppfylt',
    page: 'Opp til sida dykkar',
    absent: 'Ikkje relevant',
  },
  level: 'nivå',
  tests: 'Testar',
  noTest: 'Ingen maskinell test; vurdert ut frå korleis det er laga.',
  axe: 'axe-core på kvar modul',
  summary: 'Krav',
  criteria: {
    '1.1.1': [
      'Ikkje-tekstleg innhald',
      'Eit bilete kan ikkje publiserast utan `alt`; initialane som står der ein logo manglar, er skjulte for skjermlesarar, sidan namnet står ved sida av, og det som er på kartet, står i ei liste ved sida av det. Om teksten seier det biletet viser, er utgivaren sitt ansvar.',
    ],
    '1.2.1': [
      'Berre lyd og berre video (førehandsinnspelt)',
      'Ingenting blir spelt av. Ein video er eit bilete med ei lenkje, og ein tekstversjon der profilen har det.',
    ],
    '1.2.2': [
      'Teksting (førehandsinnspelt)',
      'Ingenting blir spelt av. Teksting høyrer til tenesta lenkja går til.',
    ],
    '1.2.3': [
      'Synstolking eller mediealternativ (førehandsinnspelt)',
      'Ingenting blir spelt av. Tekstversjonen blir vist der profilen har han.',
    ],
    '1.2.4': ['Teksting (direkte)', 'Det er ingen direktesend lyd eller video.'],
    '1.2.5': [
      'Synstolking (førehandsinnspelt)',
      'Ingenting blir spelt av. Synstolking høyrer til tenesta lenkja går til.',
    ],
    '1.3.1': [
      'Informasjon og relasjonar',
      'Overskrifter, lister, sitat, omgrep og felt er koda som det dei er. Med `heading-level` held overskriftene fram inndelinga på sida.',
    ],
    '1.3.2': [
      'Meiningsfylt rekkjefølgje',
      'Rekkjefølgja i koden er den same som på skjermen og i profilen.',
    ],
    '1.3.3': [
      'Sensoriske eigenskapar',
      'Ingen av tekstane våre viser til form, plassering, farge eller lyd.',
    ],
    '1.3.4': [
      'Visingsretning',
      'Ingenting kjem an på korleis skjermen blir halden: Oppsettet følgjer breidda.',
    ],
    '1.3.5': ['Identifiser formål med inndata', 'Ingen felt spør om lesaren sjølv.'],
    '1.4.1': [
      'Bruk av farge',
      'Lenkjer i løpande tekst er understreka, det som er valt, heiter òg valt, og status blir sagd med ord. Temaa på kartet har form i tillegg.',
    ],
    '1.4.2': ['Styring av lyd', 'Det er ingen lyd.'],
    '1.4.3': [
      'Kontrast (minimum)',
      'Minst 4,5:1 i lyst og mørkt med fargane modulane har med seg. Fargar de set sjølve, må de kontrollere sjølve.',
    ],
    '1.4.4': [
      'Endring av tekststorleik',
      'Storleikane følgjer teksten på sida og zoomen i nettlesaren; ingenting blir kutta ved 200 %.',
    ],
    '1.4.5': [
      'Bilete av tekst',
      'Modulane teiknar tekst som tekst. Bilete i profilar, utanom logoar, skal utgivaren halde frie for tekst.',
    ],
    '1.4.10': [
      'Dynamisk tilpassing (Reflow)',
      'Inga sidevegs rulling ned til 280 px, som er mindre enn 320 px. Eit kart er unnateke; lista ved sida av er det ikkje.',
    ],
    '1.4.11': [
      'Kontrast for ikkje-tekstleg innhald',
      'Kanten på felt, fokusmarkeringa og det som er valt, har minst 3:1 mot det som er rundt.',
    ],
    '1.4.12': [
      'Tekstavstand',
      'Boksane veks med teksten, så ingenting går tapt når avstanden blir endra inne i modulane, slik tillegg til nettlesaren gjer. Manglar: Avstand som berre blir sett på sida, når ikkje inn, fordi modulane vernar teksten sin mot stilen til sida.',
    ],
    '1.4.13': [
      'Peikarfølsamt innhald eller innhald ved tastaturfokus',
      'Ingenting frå oss dukkar opp når peikaren eller fokus er på noko. Namna på knappane i kartet blir viste av nettlesaren sjølv (`title`).',
    ],
    '2.1.1': [
      'Tastatur',
      'Alt som kan trykkjast på, er nettlesaren sine eigne lenkjer, knappar og felt, med nettlesaren sine eigne tastar. Kartet har òg piltastar, pluss og minus; alt dei gjer, kan gjerast med knappar.',
    ],
    '2.1.2': ['Inga tastaturfelle', 'Fokus blir aldri halde fast: Tab går ut av kvar modul.'],
    '2.1.4': [
      'Hurtigtastar som består av eitt teikn',
      'Pluss, minus og 0 flyttar kartet, og berre medan fokus er i det.',
    ],
    '2.2.1': [
      'Justerbar fart',
      'Lesaren har all den tid som trengst. Ein profil som ikkje har kome etter 8 sekund, kan hentast på nytt.',
    ],
    '2.2.2': [
      'Pause, stopp, skjul',
      'Det einaste som rører seg av seg sjølv, er plassen til ein profil som er på veg, i høgst 8 sekund, og han står stille for dei som vil ha mindre rørsle.',
    ],
    '2.3.1': ['Terskelverdi på maksimalt tre glimt', 'Ingenting blinkar.'],
    '2.4.1': [
      'Hoppe over blokker',
      'Kvar modul byrjar med ei overskrift ein kan hoppe til eller forbi, og kartet med ei lenkje til lista si. Lenkjer forbi blokker høyrer til sida dykkar.',
    ],
    '2.4.2': [
      'Sidetitlar',
      'Tittelen er sida sin eigen. Sider laga av `spotlight publish` har tittelen til dokumentet sitt.',
    ],
    '2.4.3': [
      'Fokusrekkjefølgje',
      'Fokus følgjer rekkjefølgja i teksten. Etter «Prøv igjen» og «Vis fleire» går det til det som er kome.',
    ],
    '2.4.4': [
      'Formål med lenkje (i kontekst)',
      'Lenkjer har namnet på det dei går til («Besøk Kantega»), aldri berre «Les meir». Lenkjetekstar i profilar er utgivaren sine; `spotlight check` seier frå om dei som ikkje seier noko.',
    ],
    '2.4.5': [
      'Fleire måtar',
      'Gjeld nettstaden som heilskap. Ein katalog med søk er éin av måtane.',
    ],
    '2.4.6': [
      'Overskrifter og leietekstar',
      'Kvar del har ei overskrift og kvart felt ein leietekst, på språket til lesaren.',
    ],
    '2.4.7': [
      'Synleg fokus',
      'Ein ring på 3 px står rundt det som har fokus, òg med tvungne fargar.',
    ],
    '2.4.11': [
      'Fokus er ikkje skjult (minimum)',
      'Det som har fokus, blir ikkje dekt av modulane sjølve; toppen av lista til kartet, som står fast, kan dekkje ein del av ei linje. Ein meny på sida dykkar som står fast, kan dekkje dei; `scroll-padding` på sida hjelper.',
    ],
    '2.5.1': ['Peikarrørsler', 'Éin finger og eitt trykk er nok til alt.'],
    '2.5.2': [
      'Peikaravbryting',
      'Lenkjer og knappar verkar når dei blir sleppte, slik nettlesaren gjer det.',
    ],
    '2.5.3': ['Leietekst i namn', 'Det som blir lese opp, inneheld det som blir vist.'],
    '2.5.4': ['Rørsleaktivering', 'Ingenting reagerer på at eininga blir flytt på.'],
    '2.5.7': ['Drarørsler', 'Ingenting må dragast. Kartet kan òg flyttast med knappar og tastar.'],
    '2.5.8': [
      'Målstorleik (minimum)',
      'Minst 24 × 24 px, eller rom omkring; knappar og felt er større. Lenkjer i løpande tekst er unnatekne.',
    ],
    '3.1.1': [
      'Språk på sida',
      'Språket er `lang` på sida dykkar; modulane følgjer det og skriv sitt eige på innhaldet sitt.',
    ],
    '3.1.2': [
      'Språk på delar av innhald',
      'Kvar tekst på eit anna språk enn det rundt er merkt med sitt eige, og det står at han er omsett, eller at han berre finst på det språket.',
    ],
    '3.2.1': ['Fokus', 'Ingenting skjer når noko får fokus.'],
    '3.2.2': [
      'Inndata',
      'Søk og filter kortar ned lista medan ein skriv, utan å flytte fokus; språkveljaren byter språk og seier det.',
    ],
    '3.2.3': [
      'Konsekvent navigering',
      'Dei same delane kjem i same rekkjefølgje i alle modular av same slag.',
    ],
    '3.2.4': [
      'Konsekvent identifikasjon',
      'Det same heiter det same overalt: Alle ord kjem frå éi ordliste for kvart språk.',
    ],
    '3.2.6': ['Konsekvent hjelp', 'Hjelp høyrer til sida dykkar.'],
    '3.3.1': [
      'Identifikasjon av feil',
      'Ingenting blir fylt ut og sendt. At ein profil ikkje kan visast, blir sagt med ord, og kvifor.',
    ],
    '3.3.2': [
      'Leietekstar eller instruksjonar',
      'Søk, filter og sortering har synlege leietekstar.',
    ],
    '3.3.3': [
      'Forslag ved feil',
      'Der ingenting passar, seier lista kva som kan hjelpe, og kan tømmast; der ein profil ikkje kan hentast, kan ein prøve igjen.',
    ],
    '3.3.4': [
      'Førebygging av feil (juridiske feil, økonomiske feil, datafeil)',
      'Lesarane bind seg ikkje til noko og endrar ingen data.',
    ],
    '3.3.7': ['Overflødig inntasting', 'Ingenting må skrivast inn.'],
    '3.3.8': ['Tilgjengeleg autentisering (minimum)', 'Det er inga innlogging.'],
    '4.1.2': [
      'Namn, rolle, verdi',
      'Nettlesaren sine eigne lenkjer, knappar og felt, med namn og tilstand. Hjelpemiddel ser inn i modulane.',
    ],
    '4.1.3': [
      'Statusmeldingar',
      'Byte av språk, talet på treff og at noko ikkje kunne hentast, blir lese opp utan at fokus blir flytt; det siste éin gong per side, same kor mange modular det gjeld.',
    ],
  },
};
