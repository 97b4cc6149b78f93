import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {cardStyles} from './card-styles.js';
import {cardWith} from './virtual-dom.js';

const Card = cardWith(createElement);
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyles);
document.adoptedStyleSheets = [sheet];
let root;
let shown;

export function draw(organisations, place) {
  root ??= createRoot(place);
  shown = organisations;
  write('nb');
}

export const speak = (language) => write(language);

const write = (language) =>
  flushSync(() =>
    root.render(
      shown.map((organisation) =>
        createElement(Card, {key: organisation.id, organisation, language}),
      ),
    ),
  );
