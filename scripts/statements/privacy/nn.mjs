/** What the privacy sheet says of each request, and of what is tried, in nynorsk. */
export const nn = {
  head: ['Kva', 'Frå kven', 'Når', 'Kva som følgjer med'],
  rows: {
    script: [
      'Skriptet, `spotlight.js` (`spotlight-prerendered.js` på sider teikna av ein server)',
      'Verten som står i script-taggen',
      'Når sida blir lasta; seinare frå mellomlageret i nettlesaren',
      'Ingen informasjonskapsel, ingen `Referer`: Det seier koden sjølv (`crossorigin`, `referrerpolicy`)',
    ],
    more: [
      'Det som teiknar artiklar, heile profilar, lister og kart, og les profilar med feil, `spotlight-more.js`',
      'Verten som står i script-taggen',
      'Berre på sider med `<spotlight-story>`, `<spotlight-profile>`, `<spotlight-directory>` eller `<spotlight-map>`, og der ein profil har feil, uvanlege lenkjer eller nokon som har trekt seg, er svært lang eller har fleire sider, når sida blir lasta',
      'Som for skriptet',
    ],
    profile: [
      'Ein profil, eller ei side av ei samling (JSON)',
      'Verten til utgivaren: adressa i `src`, og det den fila viser til',
      'Éin gong per fil, når sida blir lasta; artikkelen i ein profil, og det eit kart viser ut over første side, når lesaren nærmar seg',
      'Ingen informasjonskapsel, ingen `Referer`, ingen eigne felt',
    ],
    picture: [
      'Eit bilete i ein profil',
      'Verten til utgivaren, og vertar de sjølve oppgir i `image-hosts`; ingen andre',
      'Når lesaren nærmar seg biletet',
      'Ingen informasjonskapsel, ingen `Referer`. Ein vert som ikkje lèt andre nettstader lese bileta (`Access-Control-Allow-Origin`), blir spurd éin gong til, som om eit kva som helst bilete, og får då informasjonskapselen han kan ha sett før; mapper frå `spotlight publish` treng aldri det',
    ],
    map: [
      'Kartet, `spotlight-map.js`',
      'Verten som står i script-taggen',
      'Berre på sider med `<spotlight-map>`, når lesaren nærmar seg kartet',
      'Som for skriptet',
    ],
    'map-detail': [
      'Ei meir detaljert teikning av kartet, `spotlight-map-detail.js`',
      'Verten som står i script-taggen',
      'Berre når kartet viser eit lite område',
      'Som for skriptet',
    ],
    tile: [
      'Eit bakgrunnskart, som bilete',
      'Kartserveren de oppgir i `tiles`, til dømes Kartverket; utan attributtet, ingen server',
      'Først når lesaren har trykt på knappen som seier kven kartet kjem frå',
      'Ingen informasjonskapsel, ingen `Referer`; adressene røper kva område som blir vist',
    ],
  },
  tried: {
    head: ['Kva som blir prøvd', 'Kor mange', 'Kva som må halde'],
    pages: [
      'Sider som øydelegg for gjestene sine, med alle elementa på kvar',
      'ingen feil, ingen brot på tryggingsreglar, ingen andre førespurnader enn dei over, ingen spor',
    ],
    values: [
      'Verdiar som ingen håpar på, i alle slags felt',
      'ingenting blir køyrt, og ingenting går tapt utanom feltet sjølv',
    ],
    runs: ['Tilfeldige dokument og tilfeldige adresser', 'det same'],
    servers: [
      'Måtar ein tenar kan svikte på, for kvart element',
      'innhald, eller ei melding med høve til å prøve igjen, innan åtte sekund',
    ],
    files: [
      'Måtar dei eigne filene til elementa kan utebli eller bli endra på',
      'det same, og ingenting som er endra, blir køyrt',
    ],
    sabotage: ['Forsvar som blir tekne bort, eitt om gongen', 'ein test slår ut'],
    of: (noticed, all) => `${noticed} av ${all}`,
  },
};
