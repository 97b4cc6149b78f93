const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell og elv på Ås',
  summary: {nb: 'Fjell rydder stier.', nn: 'Fjell ryddar stiar.', en: 'Fjell clears paths.'},
  places: [{name: 'Lom', latitude: 61.84, longitude: 8.57}],
  quotes: [
    {text: {nb: 'Vi gleder oss', en: 'We look forward to it'}, speakers: [{name: 'Kari Li'}]},
  ],
};
const story = {
  type: 'story',
  id: 'sti',
  name: {nb: 'Stien', nn: 'Stien', en: 'The path'},
  blocks: [{type: 'text', text: {nb: 'Det begynte her.', en: 'It began here.'}}],
};
const collection = {
  type: 'collection',
  id: 'alle',
  name: {nb: 'Alle', en: 'All of them'},
  items: [fjell, {...fjell, id: 'elv', name: 'Elv'}],
};

/** Good files, by their path. */
export const files = Object.fromEntries(
  Object.entries({fjell, story, collection}).map(([name, document]) => [
    `/${name}.json`,
    Buffer.from(JSON.stringify(document)),
  ]),
);

/** Every element that shows a document, and a file for it. */
export const elements = [
  ['spotlight-card', '/fjell.json'],
  ['spotlight-quote', '/fjell.json'],
  ['spotlight-profile', '/fjell.json'],
  ['spotlight-story', '/story.json'],
  ['spotlight-directory', '/collection.json'],
  ['spotlight-map', '/collection.json'],
];
