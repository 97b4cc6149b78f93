import {cardStyles} from './card-styles.js';
import {makeCard} from './card-template.js';
import {wordsOf} from './words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

export function draw(organisations, place) {
  place.append(...organisations.map((organisation) => makeCard(wordsOf(organisation))));
}
