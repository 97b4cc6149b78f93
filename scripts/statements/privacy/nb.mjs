/** What the privacy sheet says of each request, and of what is tried, in bokmål. */
export const nb = {
  head: ['Hva', 'Fra hvem', 'Når', 'Hva som følger med'],
  rows: {
    script: [
      'Skriptet, `spotlight.js` (`spotlight-prerendered.js` på sider tegnet av en server)',
      'Verten som står i script-taggen',
      'Når siden lastes; senere fra nettleserens mellomlager',
      'Ingen informasjonskapsel, ingen `Referer`: Det sier koden selv (`crossorigin`, `referrerpolicy`)',
    ],
    more: [
      'Det som tegner artikler, hele profiler, lister og kart, og leser profiler med feil, `spotlight-more.js`',
      'Verten som står i script-taggen',
      'Bare på sider med `<spotlight-story>`, `<spotlight-profile>`, `<spotlight-directory>` eller `<spotlight-map>`, og der en profil har feil, uvanlige lenker eller noen som har trukket seg, er svært lang eller har flere sider, når siden lastes',
      'Som for skriptet',
    ],
    profile: [
      'En profil, eller en side av en samling (JSON)',
      'Utgiverens vert: adressen i `src`, og det den filen viser til',
      'Én gang per fil, når siden lastes; artikkelen i en profil, og det et kart viser utover første side, når leseren nærmer seg',
      'Ingen informasjonskapsel, ingen `Referer`, ingen egne felt',
    ],
    picture: [
      'Et bilde i en profil',
      'Utgiverens vert, og verter dere selv oppgir i `image-hosts`; ingen andre',
      'Når leseren nærmer seg bildet',
      'Ingen informasjonskapsel, ingen `Referer`. En vert som ikke lar andre nettsteder lese bildene (`Access-Control-Allow-Origin`), blir spurt én gang til, som om et hvilket som helst bilde, og får da informasjonskapselen den kan ha satt før; mapper fra `spotlight publish` trenger aldri det',
    ],
    map: [
      'Kartet, `spotlight-map.js`',
      'Verten som står i script-taggen',
      'Bare på sider med `<spotlight-map>`, når leseren nærmer seg kartet',
      'Som for skriptet',
    ],
    'map-detail': [
      'En mer detaljert tegning av kartet, `spotlight-map-detail.js`',
      'Verten som står i script-taggen',
      'Bare når kartet viser et lite område',
      'Som for skriptet',
    ],
    tile: [
      'Et bakgrunnskart, som bilder',
      'Kartserveren dere oppgir i `tiles`, for eksempel Kartverket; uten attributtet, ingen server',
      'Først når leseren har trykket på knappen som sier hvem kartet kommer fra',
      'Ingen informasjonskapsel, ingen `Referer`; adressene røper hvilket område som vises',
    ],
  },
  tried: {
    head: ['Hva som prøves', 'Hvor mange', 'Hva som må holde'],
    pages: [
      'Sider som ødelegger for gjestene sine, med alle elementene på hver',
      'ingen feil, ingen brudd på sikkerhetsregler, ingen andre forespørsler enn dem over, ingen spor',
    ],
    values: [
      'Verdier som ingen håper på, i alle slags felt',
      'ingenting kjøres, og ingenting går tapt utenom feltet selv',
    ],
    runs: ['Tilfeldige dokumenter og tilfeldige adresser', 'det samme'],
    servers: [
      'Måter en server kan svikte på, for hvert element',
      'innhold, eller en melding med mulighet til å prøve igjen, innen åtte sekunder',
    ],
    files: [
      'Måter elementenes egne filer kan utebli eller bli endret på',
      'det samme, og ingenting som er endret, blir kjørt',
    ],
    sabotage: ['Forsvar som tas bort, ett om gangen', 'en test slår ut'],
    of: (noticed, all) => `${noticed} av ${all}`,
  },
};
