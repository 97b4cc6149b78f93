import '@oslokommune/punkt-elements/dist/pkt-card.js';
import {wordsOf} from './words.js';

export async function draw(organisations, place) {
  const cards = organisations.map((organisation) => {
    const {name, url, membership, summary, tags, facts, more} = wordsOf(organisation);
    const text = Object.assign(document.createElement('p'), {textContent: summary});
    const list = document.createElement('dl');
    list.append(
      ...facts.flatMap(([label, value]) => [
        Object.assign(document.createElement('dt'), {textContent: label}),
        Object.assign(document.createElement('dd'), {textContent: value}),
      ]),
    );
    const link = Object.assign(document.createElement('a'), {
      href: more.url,
      textContent: more.label,
    });
    const card = Object.assign(document.createElement('pkt-card'), {
      ...{heading: name, headingLevel: 3, subheading: membership, clickCardLink: url},
      tags: tags.map((tag) => ({text: tag})),
    });
    card.append(text, list, link);
    return card;
  });
  place.append(...cards);
  await Promise.all(cards.map((card) => card.updateComplete));
}
