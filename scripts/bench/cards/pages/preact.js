import {createElement, render} from 'preact';
import {cardStyles} from './card-styles.js';
import {cardWith} from './virtual-dom.js';

const Card = cardWith(createElement);
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];

export function draw(organisations, place) {
  const cards = organisations.map((organisation) =>
    createElement(Card, {key: organisation.id, organisation, language: 'nb'}),
  );
  render(cards, place);
}
