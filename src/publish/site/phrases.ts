/** What `publish` says of mistakes: in English as it is told, and the same in bokmål and nynorsk. */
export const phrases: readonly (readonly [en: string, nb: string, nn: string])[] = [
  // What was expected
  [
    'YAML with at most 100 aliases',
    'YAML med høyst 100 henvisninger (*navn)',
    'YAML med høgst 100 tilvisingar (*namn)',
  ],
  [
    'an id, and a name without its ending, that no other document of the content has',
    'en id og et filnavn uten endelse som ikke noe annet dokument i innholdet har',
    'ein id og eit filnamn utan ending som ikkje noko anna dokument i innhaldet har',
  ],
  [
    'a path that `publish` does not use itself (index, sitemap, embed/, oembed/, spotlight/, ….columns)',
    'en sti som `publish` ikke bruker selv (index, sitemap, embed/, oembed/, spotlight/, ….columns)',
    'ein stig som `publish` ikkje bruker sjølv (index, sitemap, embed/, oembed/, spotlight/, ….columns)',
  ],
  [
    'the path of a picture in the content’s folder',
    'stien til et bilde i mappen med innhold',
    'stigen til eit bilete i mappa med innhald',
  ],
  [
    'the path of a document in the content’s folder',
    'stien til et dokument i mappen med innhold',
    'stigen til eit dokument i mappa med innhald',
  ],
  [
    'a Markdown file beside this one',
    'en Markdown-fil ved siden av denne',
    'ei Markdown-fil ved sida av denne',
  ],
  [
    'the same blocks as {{name}} has: {{blocks}}',
    'de samme blokkene som {{name}} har: {{blocks}}',
    'dei same blokkene som {{name}} har: {{blocks}}',
  ],
  [
    'Markdown that the format can say: headings, paragraphs, lists, quotes, images, links, emphasis',
    'Markdown som formatet kan uttrykke: overskrifter, avsnitt, lister, sitater, bilder, lenker, utheving',
    'Markdown som formatet kan uttrykkje: overskrifter, avsnitt, lister, sitat, bilete, lenkjer, utheving',
  ],
  [
    'a text without people who have withdrawn',
    'en tekst uten personer som har trukket seg',
    'ein tekst utan personar som har trekt seg',
  ],
  [
    'type, kind, network, tag, ids, whole or pageSize, each as docs/publishing.md says',
    'type, kind, network, tag, ids, whole eller pageSize, hver som docs/publishing.md sier',
    'type, kind, network, tag, ids, whole eller pageSize, kvar som docs/publishing.md seier',
  ],
  [
    'fields inside each other at most 40 deep',
    'felt inne i hverandre i høyst 40 nivåer',
    'felt inne i kvarandre i høgst 40 nivå',
  ],
  [
    'format 1, the newest that this version of Spotlight knows',
    'format 1, det nyeste som denne versjonen av Spotlight kjenner',
    'format 1, det nyaste som denne versjonen av Spotlight kjenner',
  ],
  ['a profile that can be read', 'en profil som kan leses', 'ein profil som kan lesast'],
  ['one of {{words}}', 'ett av {{words}}', 'eitt av {{words}}'],
  // What was found
  [
    'a mistake at line {{line}}, column {{column}}',
    'en feil på linje {{line}}, kolonne {{column}}',
    'ein feil på linje {{line}}, kolonne {{column}}',
  ],
  ['those of {{file}}', 'de samme som {{file}}', 'dei same som {{file}}'],
  [
    '{{value}}, which is not there; the name stays, without a link',
    '{{value}}, som ikke finnes; navnet blir stående uten lenke',
    '{{value}}, som ikkje finst; namnet blir ståande utan lenkje',
  ],
  ['{{value}}, which is not there', '{{value}}, som ikke finnes', '{{value}}, som ikkje finst'],
  [
    '{{what}}, which only blocks can have',
    '{{what}}, som bare blokker kan ha',
    '{{what}}, som berre blokker kan ha',
  ],
  ['{{what}} inside a list', '{{what}} i en liste', '{{what}} i ei liste'],
  ['{{what}} inside a quote', '{{what}} i et sitat', '{{what}} i eit sitat'],
  ['{{what}} inside a paragraph', '{{what}} i et avsnitt', '{{what}} i eit avsnitt'],
  ['a line break', 'et linjeskift', 'eit linjeskift'],
  ['an image', 'et bilde', 'eit bilete'],
  ['a quote', 'et sitat', 'eit sitat'],
  ['code', 'kode', 'kode'],
  ['a heading', 'en overskrift', 'ei overskrift'],
  ['a dividing line', 'en skillelinje', 'ei skiljelinje'],
  ['a list of {{count}}', 'en liste på {{count}}', 'ei liste på {{count}}'],
  ['a list', 'en liste', 'ei liste'],
  ['a group of fields', 'en gruppe felt', 'ei gruppe felt'],
  ['nothing', 'ingenting', 'ingenting'],
  ['more', 'flere', 'fleire'],
  ['something else', 'noe annet', 'noko anna'],
  ['line {{line}}', 'linje {{line}}', 'linje {{line}}'],
  ['“{{text}}”', '«{{text}}»', '«{{text}}»'],
];
