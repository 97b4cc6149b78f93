/**
 * The municipalities of Norway by Statistics Norway's numbers of 2024: number, names (the official one first, then those in
 * the other languages of the place), and a point inside. From Kartverket's N5000 (CC BY 4.0).
 */
const table = `
0301 Oslo 60.0 10.7, 1101 Eigersund 58.5 6.1, 1103 Stavanger 59.3 6.0, 1106 Haugesund 59.5 5.3, 1108 Sandnes 59.1 6.7,
1111 Sokndal 58.4 6.4, 1112 Lund 58.5 6.5, 1114 Bjerkreim 58.7 6.2, 1119 Hå 58.6 5.7, 1120 Klepp 58.8 5.6,
1121 Time 58.7 5.8, 1122 Gjesdal 58.8 6.4, 1124 Sola 58.9 5.6, 1127 Randaberg 59.0 5.6, 1130 Strand 59.1 6.0,
1133 Hjelmeland 59.2 6.4, 1134 Suldal 59.5 6.7, 1135 Sauda 59.7 6.5, 1144 Kvitsøy 59.1 5.4, 1145 Bokn 59.2 5.4,
1146 Tysvær 59.4 5.5, 1149 Karmøy 59.2 5.3, 1151 Utsira 59.3 4.9, 1160 Vindafjord 59.5 5.7, 1505 Kristiansund 63.1 7.8,
1506 Molde 62.4 8.3, 1508 Ålesund 62.5 6.9, 1511 Vanylven 62.0 5.6, 1514 Sande 62.2 5.7, 1515 Herøy 62.3 5.7,
1516 Ulstein 62.3 5.9, 1517 Hareid 62.3 6.0, 1520 Ørsta 62.3 6.2, 1525 Stranda 62.2 6.9, 1528 Sykkylven 62.4 6.7,
1531 Sula 62.4 6.2, 1532 Giske 62.6 6.1, 1535 Vestnes 62.6 7.0, 1539 Rauma 62.3 7.9, 1547 Aukra 62.8 6.9,
1554 Averøy 63.0 7.5, 1557 Gjemnes 62.9 7.9, 1560 Tingvoll 63.0 8.2, 1563 Sunndal 62.5 8.8, 1566 Surnadal 62.9 8.9,
1573 Smøla 63.4 8.0, 1576 Aure 63.3 8.7, 1577 Volda 62.0 6.5, 1578 Fjord 62.3 7.5, 1579 Hustadvika 62.9 7.3,
1580 Haram 62.6 6.4, 1804 Bodø 67.1 15.0, 1806 Narvik 68.2 17.8, 1811 Bindal 65.1 12.7, 1812 Sømna 65.4 12.3,
1813 Brønnøy 65.3 12.7, 1815 Vega 65.7 11.9, 1816 Vevelstad 65.6 12.9, 1818 Herøy 66.0 12.3, 1820 Alstahaug 66.0 12.6,
1822 Leirfjord 66.1 13.1, 1824 Vefsn 65.8 13.0, 1825 Grane 65.4 13.4, 1826 Aarborte/Hattfjelldal 65.6 14.1,
1827 Dønna 66.1 12.5, 1828 Nesna 66.3 13.2, 1832 Hemnes 66.0 14.1, 1833 Rana 66.4 14.8, 1834 Lurøy 66.4 13.2,
1835 Træna 66.5 12.0, 1836 Rødøy 66.5 13.5, 1837 Meløy 66.7 14.1, 1838 Gildeskål 66.9 14.2, 1839 Beiarn 66.9 14.7,
1840 Saltdal 66.9 15.5, 1841 Fauske/Fuossko 67.2 16.1, 1845 Sørfold 67.5 15.9, 1848 Steigen 67.8 15.6,
1851 Lødingen 68.4 15.6, 1853 Evenes/Evenášši 68.5 17.2, 1856 Røst 67.5 12.1, 1857 Værøy 67.7 12.7,
1859 Flakstad 68.1 13.4, 1860 Vestvågøy 68.2 13.7, 1865 Vågan 68.3 14.5, 1866 Hadsel 68.4 15.0, 1867 Bø 68.7 14.6,
1868 Øksnes 68.9 15.2, 1870 Sortland/Suortá 68.7 15.6, 1871 Andøy 69.1 15.7, 1874 Moskenes 67.9 13.0,
1875 Hábmer/Hamarøy 67.7 16.4, 3101 Halden 59.2 11.5, 3103 Moss 59.4 10.7, 3105 Sarpsborg 59.3 11.1,
3107 Fredrikstad 59.2 10.9, 3110 Hvaler 59.0 11.0, 3112 Råde 59.3 10.9, 3114 Våler 59.5 10.9, 3116 Skiptvet 59.5 11.2,
3118 Indre Østfold 59.6 11.3, 3120 Rakkestad 59.4 11.4, 3122 Marker 59.5 11.7, 3124 Aremark 59.3 11.7,
3201 Bærum 59.9 10.5, 3203 Asker 59.6 10.5, 3205 Lillestrøm 60.0 11.2, 3207 Nordre Follo 59.7 10.9,
3209 Ullensaker 60.2 11.2, 3212 Nesodden 59.8 10.7, 3214 Frogn 59.7 10.7, 3216 Vestby 59.6 10.7, 3218 Ås 59.7 10.8,
3220 Enebakk 59.8 11.1, 3222 Lørenskog 59.9 11.0, 3224 Rælingen 59.9 11.1, 3226 Aurskog-Høland 59.8 11.6,
3228 Nes 60.1 11.5, 3230 Gjerdrum 60.1 11.0, 3232 Nittedal 60.1 10.8, 3234 Lunner 60.3 10.7, 3236 Jevnaker 60.3 10.4,
3238 Nannestad 60.3 11.0, 3240 Eidsvoll 60.3 11.3, 3242 Hurdal 60.4 11.0, 3301 Drammen 59.7 10.1,
3303 Kongsberg 59.6 9.7, 3305 Ringerike 60.3 10.0, 3310 Hole 60.1 10.2, 3312 Lier 59.9 10.2, 3314 Øvre Eiker 59.7 9.8,
3316 Modum 60.0 10.0, 3318 Krødsherad 60.2 9.6, 3320 Flå 60.4 9.5, 3322 Nesbyen 60.5 9.1, 3324 Gol 60.8 8.9,
3326 Hemsedal 60.9 8.4, 3328 Ål 60.7 8.6, 3330 Hol 60.6 8.0, 3332 Sigdal 60.2 9.3, 3334 Flesberg 59.9 9.5,
3336 Rollag 60.0 9.2, 3338 Nore og Uvdal 60.3 8.8, 3401 Kongsvinger 60.2 12.3, 3403 Hamar 60.8 11.2,
3405 Lillehammer 61.1 10.4, 3407 Gjøvik 60.9 10.5, 3411 Ringsaker 61.0 10.8, 3412 Løten 60.8 11.4, 3413 Stange 60.6 11.4,
3414 Nord-Odal 60.4 11.5, 3415 Sør-Odal 60.3 11.8, 3416 Eidskog 60.0 12.1, 3417 Grue 60.5 12.4, 3418 Åsnes 60.7 12.2,
3419 Våler 60.6 11.8, 3420 Elverum 61.0 11.7, 3421 Trysil 61.3 12.4, 3422 Åmot 61.3 11.6, 3423 Stor-Elvdal 61.4 11.0,
3424 Rendalen 61.9 11.3, 3425 Engerdal 62.0 11.9, 3426 Tolga 62.3 11.2, 3427 Tynset 62.5 10.3, 3428 Alvdal 62.1 10.5,
3429 Folldal 62.2 10.0, 3430 Os 62.6 11.0, 3431 Dovre 62.1 9.4, 3432 Lesja 62.2 8.6, 3433 Skjåk 61.9 7.8,
3434 Lom 61.7 8.6, 3435 Vågå 61.9 9.1, 3436 Nord-Fron 61.6 9.6, 3437 Sel 61.8 9.6, 3438 Sør-Fron 61.5 9.9,
3439 Ringebu 61.5 10.3, 3440 Øyer 61.3 10.6, 3441 Gausdal 61.3 9.8, 3442 Østre Toten 60.6 10.9,
3443 Vestre Toten 60.7 10.6, 3446 Gran 60.5 10.5, 3447 Søndre Land 60.7 10.3, 3448 Nordre Land 61.0 10.0,
3449 Sør-Aurdal 60.7 9.6, 3450 Etnedal 60.9 9.7, 3451 Nord-Aurdal 60.9 9.2, 3452 Vestre Slidre 61.1 8.9,
3453 Øystre Slidre 61.2 9.2, 3454 Vang 61.2 8.5, 3901 Horten 59.4 10.4, 3903 Holmestrand 59.6 10.1,
3905 Tønsberg 59.4 10.2, 3907 Sandefjord 59.3 10.2, 3909 Larvik 59.4 9.9, 3911 Færder 59.2 10.4, 4001 Porsgrunn 59.1 9.8,
4003 Skien 59.2 9.6, 4005 Notodden 59.6 9.2, 4010 Siljan 59.3 9.7, 4012 Bamble 59.0 9.5, 4014 Kragerø 58.9 9.3,
4016 Drangedal 59.1 9.0, 4018 Nome 59.3 9.1, 4020 Midt-Telemark 59.4 9.2, 4022 Seljord 59.5 8.6, 4024 Hjartdal 59.7 8.7,
4026 Tinn 60.0 8.7, 4028 Kviteseid 59.4 8.5, 4030 Nissedal 59.2 8.5, 4032 Fyresdal 59.2 8.0, 4034 Tokke 59.4 7.8,
4036 Vinje 59.8 7.7, 4201 Risør 58.8 9.2, 4202 Grimstad 58.4 8.4, 4203 Arendal 58.5 8.8, 4204 Kristiansand 58.2 7.8,
4205 Lindesnes 58.1 7.4, 4206 Farsund 58.1 6.7, 4207 Flekkefjord 58.4 6.7, 4211 Gjerstad 58.9 8.9,
4212 Vegårshei 58.8 8.8, 4213 Tvedestrand 58.7 8.9, 4214 Froland 58.6 8.6, 4215 Lillesand 58.3 8.3,
4216 Birkenes 58.5 8.2, 4217 Åmli 58.8 8.3, 4218 Iveland 58.4 8.0, 4219 Evje og Hornnes 58.6 7.8, 4220 Bygland 58.9 7.7,
4221 Valle 59.2 7.5, 4222 Bykle 59.5 7.3, 4223 Vennesla 58.3 7.8, 4224 Åseral 58.7 7.4, 4225 Lyngdal 58.2 7.1,
4226 Hægebostad 58.5 7.2, 4227 Kvinesdal 58.6 6.9, 4228 Sirdal 58.9 6.8, 4601 Bergen 60.4 5.5, 4602 Kinn 61.7 5.5,
4611 Etne 59.7 6.1, 4612 Sveio 59.6 5.4, 4613 Bømlo 59.8 5.2, 4614 Stord 59.8 5.4, 4615 Fitjar 59.9 5.4,
4616 Tysnes 60.0 5.6, 4617 Kvinnherad 60.0 6.2, 4618 Ullensvang 60.0 6.9, 4619 Eidfjord 60.4 7.4, 4620 Ulvik 60.6 7.1,
4621 Voss 60.7 6.5, 4622 Kvam 60.4 6.1, 4623 Samnanger 60.4 5.8, 4624 Bjørnafjorden 60.3 5.8, 4625 Austevoll 60.0 5.3,
4626 Øygarden 60.3 5.0, 4627 Askøy 60.5 5.2, 4628 Vaksdal 60.8 6.2, 4629 Modalen 60.9 6.0, 4630 Osterøy 60.5 5.6,
4631 Alver 60.7 5.6, 4632 Austrheim 60.8 4.9, 4633 Fedje 60.8 4.7, 4634 Masfjorden 60.9 5.7, 4635 Gulen 61.0 5.4,
4636 Solund 61.1 5.0, 4637 Hyllestad 61.2 5.4, 4638 Høyanger 61.2 6.0, 4639 Vik 61.1 6.7, 4640 Sogndal 61.3 6.9,
4641 Aurland 60.8 7.4, 4642 Lærdal 61.0 7.9, 4643 Årdal 61.3 7.9, 4644 Luster 61.6 7.3, 4645 Askvoll 61.4 5.3,
4646 Fjaler 61.3 5.5, 4647 Sunnfjord 61.5 6.2, 4648 Bremanger 61.8 5.5, 4649 Stad 61.9 6.1, 4650 Gloppen 61.7 6.4,
4651 Stryn 61.9 7.1, 5001 Trondheim/Tråante 63.4 10.5, 5006 Steinkjer 64.1 11.7, 5007 Namsos/Nåavmesjenjaelmie 64.2 11.1,
5014 Frøya 63.7 8.7, 5020 Osen 64.3 10.6, 5021 Oppdal 62.5 9.6, 5022 Rennebu 62.8 9.8, 5025 Rosse/Røros 62.6 11.7,
5026 Holtålen 62.9 11.2, 5027 Midtre Gauldal 62.9 10.5, 5028 Melhus 63.2 10.3, 5029 Skaun 63.3 10.0,
5031 Malvik 63.4 10.8, 5032 Selbu 63.2 11.1, 5033 Tydal 63.0 11.8, 5034 Meråker 63.4 11.8, 5035 Stjørdal 63.5 11.3,
5036 Frosta 63.6 10.8, 5037 Levanger 63.7 11.4, 5038 Verdal 63.8 12.0, 5041 Snåase/Snåsa 64.2 12.6,
5042 Lierne 64.3 13.7, 5043 Raarvihke/Røyrvik 64.9 13.7, 5044 Namsskogan 64.9 13.0, 5045 Grong 64.5 12.7,
5046 Høylandet 64.7 12.3, 5047 Overhalla 64.4 11.9, 5049 Flatanger 64.4 10.9, 5052 Leka 65.1 11.6,
5053 Inderøy 63.8 10.9, 5054 Indre Fosen 63.7 10.3, 5055 Heim 63.2 9.1, 5056 Hitra 63.5 8.5, 5057 Ørland 63.8 10.0,
5058 Åfjord 64.0 10.5, 5059 Orkland 63.2 9.7, 5060 Nærøysund 65.0 11.9, 5061 Rindal 63.1 9.3, 5501 Tromsø 69.7 19.4,
5503 Harstad/Hárstták 68.8 16.5, 5510 Kvæfjord 68.7 16.2, 5512 Dielddanuorri/Tjeldsund 68.6 17.0, 5514 Ibestad 68.9 17.3,
5516 Gratangen 68.6 17.6, 5518 Loabák/Lavangen 68.7 17.9, 5520 Bardu 68.7 18.5, 5522 Salangen 68.9 18.0,
5524 Målselv 68.8 19.8, 5526 Sørreisa 69.1 18.1, 5528 Dyrøy 69.1 17.8, 5530 Senja 69.3 17.6, 5532 Balsfjord 69.1 19.7,
5534 Karlsøy 69.9 19.3, 5536 Lyngen 69.7 20.0, 5538 Storfjord/Omasvuotna/Omasvuono 69.2 20.3,
5540 Gáivuotna/Kåfjord/Kaivuono 69.4 20.8, 5542 Skjervøy 70.2 20.6, 5544 Nordreisa/Ráisa/Raisi 69.4 21.9,
5546 Kvænangen 69.7 22.3, 5601 Alta 69.9 23.7, 5603 Hammerfest/Hámmerfeasta 70.3 24.1, 5605 Sør-Varanger 69.5 29.7,
5607 Vadsø 70.2 29.8, 5610 Kárášjohka/Karasjok 69.4 25.0, 5612 Guovdageaidnu/Kautokeino 69.1 23.5, 5614 Loppa 70.2 22.0,
5616 Hasvik 70.6 22.5, 5618 Måsøy 70.8 24.9, 5620 Nordkapp 71.0 25.7, 5622 Porsanger/Porsáŋgu/Porsanki 69.9 25.2,
5624 Lebesby 70.3 27.0, 5626 Gamvik 70.9 28.0, 5628 Deatnu/Tana 70.3 27.9, 5630 Berlevåg 70.7 28.9,
5632 Båtsfjord 70.5 29.7, 5634 Vardø 70.3 30.7, 5636 Unjárga/Nesseby 70.0 28.6`;

/** A municipality of 2024. */
export interface Municipality {
  readonly names: readonly string[];
  /** A point inside, to a tenth of a degree. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The municipalities of 2024, by number. */
export const municipalities: ReadonlyMap<string, Municipality> = new Map(
  table.split(',').map((entry) => {
    const [, number = '', names = '', latitude, longitude] =
      /^\s*(\d{4}) (.+) ([\d.]+) ([\d.]+)$/.exec(entry) ?? [];
    return [
      number,
      {names: names.split('/'), latitude: Number(latitude), longitude: Number(longitude)},
    ];
  }),
);

/** Svalbard's and Jan Mayen's areas have numbers too, though they are no municipalities. */
export const polarAreas: ReadonlySet<string> = new Set(['2111', '2121', '2131', '2211']);
