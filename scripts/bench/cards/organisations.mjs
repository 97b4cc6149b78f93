const sectors = ['havbruk', 'helse', 'bygg', 'energi', 'transport', 'reiseliv', 'skog', 'romfart'];
const towns = ['Halden', 'Lillestrøm', 'Bodø', 'Tromsø', 'Ålesund', 'Kongsberg', 'Steinkjer'];
const verbs = ['samler', 'deler', 'måler', 'varsler', 'lagrer', 'ordner', 'retter'];
const tags = ['Maskinlæring', 'Sensorer', 'Ansvarlig KI', 'Kartdata', 'Bærekraft', 'Åpne data'];

/**
 * Organisations for as many cards, the same ones every time: a name, what they are members of, a sentence in two languages, three
 * topics, facts and a link.
 *
 * @param {number} count
 */
export const makeOrganisations = (count) => Array.from({length: count}, (_, at) => one(at + 1));

/** @typedef {ReturnType<typeof one>} Organisation */

/** @param {number} number */
function one(number) {
  const [sector, town, verb] = [pick(sectors, number), pick(towns, number), pick(verbs, number)];
  return {
    type: 'organisation',
    id: `bedrift-${number}`,
    language: 'nb',
    name: `Bedrift ${number}`,
    url: `https://bedrift-${number}.example/`,
    summary: {
      nb: `Bedrift ${number} ${verb} opplysninger fra ${sector} og gjør dem til råd som kunder og kommuner i ${town} kan handle etter, dag for dag.`,
      en: `Company ${number} turns data from ${town} into advice that clients and municipalities can act on, day by day, whatever their trade is.`,
    },
    tags: [0, 1, 2].map((step) => ({
      nb: pick(tags, number + step),
      en: `${pick(tags, number + step)} (en)`,
    })),
    employees: {value: 10 + (number % 90)},
    founded: String(1990 + (number % 34)),
    places: [{name: town}],
    memberships: [
      {network: {id: 'klyngen', name: 'Klyngen'}, role: {nb: 'Partner', en: 'Partner'}},
    ],
    links: [{rel: 'more', url: `https://klyngen.example/bedrift-${number}`}],
  };
}

/**
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} number
 */
const pick = (list, number) => /** @type {Item} */ (list[number % list.length]);
