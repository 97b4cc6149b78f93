import {cardStyles} from './card-styles.js';
import {makeCard} from './card-template.js';
import {wordsOf} from './words.js';

/** A design system's card around content written by hand, as their documentation shows it. */
export async function drawSlotted(tag, footSlot, organisations, place) {
  const sheet = new CSSStyleSheet();
  // The box is theirs; what stands in it is the page's.
  sheet.replaceSync(cardStyles.replace(/^ *\.(card|content|foot) \{.*$/gm, ''));
  document.adoptedStyleSheets = [sheet];
  const cards = organisations.map((organisation) => {
    const {firstElementChild: content, lastElementChild: foot} = makeCard(wordsOf(organisation));
    const card = document.createElement(tag);
    foot.slot = footSlot;
    card.append(...content.children, foot);
    return card;
  });
  place.append(...cards);
  await Promise.all(cards.map((card) => card.updateComplete));
}
