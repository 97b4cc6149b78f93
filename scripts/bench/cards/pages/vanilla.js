import {cardStyles} from './card-styles.js';
import {makeCard, writeTexts} from './card-template.js';
import {wordsOf} from './words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block } ${cardStyles}`);

class HandWrittenCard extends HTMLElement {
  #card;
  #data;

  set data(data) {
    this.#data = data;
  }

  connectedCallback() {
    if (this.#card) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    this.#card = makeCard(wordsOf(this.#data));
    root.append(this.#card);
  }

  speak(language) {
    writeTexts(this.#card, wordsOf(this.#data, language));
  }
}
customElements.define('hand-written-card', HandWrittenCard);

export function draw(organisations, place) {
  const cards = organisations.map((data) =>
    Object.assign(document.createElement('hand-written-card'), {data}),
  );
  place.append(...cards);
}

export function speak(language, place) {
  for (const card of place.children) card.speak(language);
}
