import {expect} from 'chai';
import type {LitElement} from 'lit';
import '../../src/elements/card.js';
import '../../src/elements/directory.js';
import '../../src/elements/language.js';
import '../../src/elements/profile.js';
import '../../src/elements/quote.js';
import '../../src/elements/story.js';
import {contrastPairs} from '../../src/tokens/pairs.js';
import {mixed} from '../fixtures/directory.js';
import {brearm, havbris, nordlys} from '../fixtures/organisations.js';
import {fjordklyngen, lysloype, stormvakt, vindtreff} from '../fixtures/profiles.js';
import {interview} from '../fixtures/stories.js';
import {wear} from '../support/sheet.js';
import {settled} from '../support/settled.js';

/** A colour for each token that no other has, so that what is drawn says which token it is of. */
const colours = new Map(
  [...new Set(contrastPairs.flatMap(({front, ground}) => [front, ground])), 'color.line'].map(
    (id, index) => [`rgb(${10 + index}, ${200 - index}, ${50 + index})`, id],
  ),
);

function mark(): void {
  const lines = [...colours].map(
    ([colour, id]) => `--spotlight-${id.replaceAll('.', '-')}: ${colour};`,
  );
  wear(`:root {${lines.join('')}}`);
}

const elements: (() => Promise<LitElement>)[] = [
  ...[nordlys, havbris, brearm, lysloype, fjordklyngen, vindtreff].map(
    (data) => () => settled('spotlight-card', {data}),
  ),
  ...[stormvakt, lysloype, fjordklyngen, vindtreff].map(
    (data) => () => settled('spotlight-profile', {data}),
  ),
  () => settled('spotlight-quote', {data: stormvakt}),
  () => settled('spotlight-story', {data: interview}),
  () => settled('spotlight-directory', {data: mixed}),
  () => settled('spotlight-language'),
  () => settled('spotlight-card', {src: 'blob:gone'}),
];

/** Everything inside an element, and inside the elements in it. */
function inside(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The token that an element stands on; nothing, for the page itself. */
function groundOf(element: Element | null): string | undefined {
  if (!element || element === document.body) return undefined;
  const {backgroundColor} = getComputedStyle(element);
  if (backgroundColor === 'rgba(0, 0, 0, 0)') return groundOf(parentOf(element));
  const token = colours.get(backgroundColor);
  if (!token) throw new Error(`${element.localName}.${element.className}: ${backgroundColor}`);
  return token;
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(({nodeType, textContent}) => nodeType === 3 && textContent?.trim());

/** Text and its ground, and where they meet. */
function textPairs(element: Element): [pair: string, where: string][] {
  return inside(element.shadowRoot!)
    .filter((each) => hasText(each) && each.checkVisibility() && !each.closest('style, option'))
    .flatMap((each) => {
      const {color} = getComputedStyle(each);
      const ground = groundOf(each);
      const where = `${element.localName} ${each.localName}.${each.className}: ${color}`;
      return ground ? [[`${colours.get(color)} on ${ground}`, where] as [string, string]] : [];
    });
}

const named = (least: number) =>
  contrastPairs
    .filter((pair) => pair.least >= least)
    .map(({front, ground}) => `${front} on ${ground}`);

describe('The list of pairs', () => {
  it('has every two colours that text and its ground have in any element', async () => {
    mark();
    const met = new Map<string, string>();
    for (const element of elements) {
      for (const [pair, where] of textPairs(await element())) met.set(pair, where);
    }
    expect(met.size).to.be.above(8);
    for (const [pair, where] of met) expect(named(4.5), where).to.include(pair);
  });

  it('has the edges of fields', async () => {
    mark();
    const directory = await settled('spotlight-directory', {data: mixed});
    const fields = directory.shadowRoot!.querySelectorAll('input, select');
    expect(fields).to.have.length.above(2);
    for (const field of fields) {
      const edge = colours.get(getComputedStyle(field).borderTopColor);
      expect(named(3)).to.include(`${edge} on ${groundOf(parentOf(field))}`);
    }
  });

  it('has the ring around whatever the keyboard is at', async () => {
    mark();
    let rings = 0;
    for (const element of elements) {
      const drawn = await element();
      for (const each of inside(drawn.shadowRoot!)) {
        if (!(each instanceof HTMLElement) || !each.matches('a[href], button, input, select'))
          continue;
        each.focus();
        if (!each.matches(':focus-visible')) continue;
        // The link of a card is the whole card, and its ring the card's.
        const ring =
          getComputedStyle(each).outlineStyle === 'none'
            ? getComputedStyle(each, '::after')
            : getComputedStyle(each);
        const ground = groundOf(parentOf(each));
        if (!ground) continue;
        rings += 1;
        const pair = `${colours.get(ring.outlineColor)} on ${ground}`;
        expect(named(3), `${drawn.localName} ${each.className}`).to.include(pair);
      }
    }
    expect(rings).to.be.above(20);
  });
});
