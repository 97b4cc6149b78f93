/** What else the package gives: all elements, the types of profiles, and how the widgets read them. */
import {
  SpotlightCard,
  SpotlightLoadEvent,
  type Language,
  type LoadFailure,
  type Localized,
  type Organisation,
  type Problem,
  type SpotlightDocument,
} from 'spotlight-widgets';
import {LoadError, readDocument, type Person} from 'spotlight-widgets/schema';

const summary: Localized = {nb: 'Fjell rydder stier.', en: 'Fjell clears paths.'};
const person: Person = {name: 'Kari Fjell'};
export const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell',
  summary,
  people: [person],
} satisfies Organisation;

// @ts-expect-error A name is missing.
export const nameless: Organisation = {type: 'organisation', id: 'nameless'};

export function check(json: unknown): readonly Problem[] {
  try {
    const {document, problems} = readDocument(json);
    const known: SpotlightDocument = document;
    return known.type === 'collection' ? [] : problems;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const reason: LoadFailure = error.reason;
    console.error(reason);
    return error.problems;
  }
}

export const toggle = document.createElement('spotlight-language');
toggle.addEventListener('spotlight-language-change', ({language}) => {
  const chosen: Language = language;
  // @ts-expect-error There is no such language.
  if (chosen === 'de') console.log(chosen);
});

export const card = new SpotlightCard();
card.dispatchEvent(new SpotlightLoadEvent(fjell, []));
