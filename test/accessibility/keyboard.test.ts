/** Every element by keyboard alone: through it and back, in reading order, with a ring to be seen at each stop. */
import {expect} from 'chai';
import type {SpotlightMap} from '../../src/elements/map.js';
import {contrast, groundOf} from '../support/contrast.js';
import {names, show, targetsOf} from '../support/everything.js';
import {between, focused, press, stops, tab} from '../support/keyboard.js';
import {until} from '../support/map.js';
import {next, updated} from '../support/settled.js';

/** What Tab is to stop at; of markers one is, and the arrows lead to the others. */
const expected = (element: Element) => targetsOf(element).filter(({tabIndex}) => tabIndex >= 0);
const said = (element: Element) =>
  `${element.localName} “${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}”`;
const precedes = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** What is wrong with the ring around what has the focus; around a whole card it is drawn by its link's `::after`. */
function flawsOfRing(element: Element): string[] {
  const rings = [undefined, '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  const ring = rings.find(({outlineStyle}) => outlineStyle !== 'none');
  if (!ring) return ['has no ring'];
  const {outlineWidth, outlineColor} = ring;
  const ground = groundOf(element.parentElement);
  const ratio = contrast(outlineColor, ground);
  return [
    ...(parseFloat(outlineWidth) < 2 ? [`has a ring of ${outlineWidth}`] : []),
    ...(ratio < 3 ? [`has a ring of ${outlineColor} on ${ground}: ${ratio.toFixed(2)}`] : []),
  ];
}

afterEach(() => document.body.style.removeProperty('background'));

for (const name of names) {
  for (const theme of ['light', 'dark'] as const) {
    it(`Tab goes through <spotlight-${name}> and back in reading order, and shows where it is, ${theme}`, async () => {
      // A map stands on the page's own ground.
      if (theme === 'dark') document.body.style.background = '#10151c';
      const element = await show(name, {lang: 'nb', theme});
      const {before, after} = between(element);
      const wanted = expected(element).map(said);
      const flaws: string[] = [];
      before.focus();
      const forth = await stops(before, after);
      for (const [index, stop] of forth.entries()) {
        const previous = forth[index - 1];
        if (previous && !precedes(previous, stop))
          flaws.push(`${said(stop)} comes after ${said(previous)}`);
      }
      expect(flaws).to.deep.equal([]);
      expect(forth.map(said)).to.include.members(wanted);

      const back: Element[] = [];
      after.focus();
      while (back.length < forth.length) {
        await tab(true);
        const here = focused();
        back.unshift(here);
        for (const flaw of flawsOfRing(here)) flaws.push(`${said(here)} ${flaw}`);
      }
      expect(back.map(said)).to.deep.equal(forth.map(said));
      await tab(true);
      expect(focused()).to.equal(before);
      expect(flaws).to.deep.equal([]);
    });
  }
}

describe('by keyboard', () => {
  it('Enter opens what a card links to', async () => {
    const card = await show('card');
    card.addEventListener('spotlight-select', (event) => event.preventDefault());
    const {before} = between(card);
    before.focus();
    await tab();
    const selected = next(card, 'spotlight-select');
    await press('Enter');
    expect((await selected).document.id).to.equal('stormvakt');
  });

  it('Space and Enter press the toggle, which keeps the focus', async () => {
    const toggle = await show('language', {lang: 'nb'});
    const {before} = between(toggle);
    before.focus();
    await tab();
    await tab();
    const changed = next(toggle, 'spotlight-language-change');
    await press(' ');
    expect((await changed).language).to.equal('en');
    await updated(toggle);
    expect(focused().getAttribute('aria-pressed')).to.equal('true');
  });

  it('the arrows walk from marker to marker, Enter opens one, Escape closes it and goes back', async () => {
    const map = (await show('map', {lang: 'nb'})) as SpotlightMap;
    const root = map.shadowRoot!;
    const markers = () => [...root.querySelectorAll<HTMLElement>('.marker')];
    markers()
      .find(({tabIndex}) => tabIndex === 0)!
      .focus();
    const first = focused();
    await press('ArrowDown');
    await until(() => focused() !== first);
    const second = focused();
    expect(markers()).to.include(second);
    await press('Enter');
    await until(() => root.querySelector('.opened') !== null && focused() !== second);
    expect(root.querySelector('.opened')!.contains(focused())).to.equal(true);
    await press('Escape');
    await until(() => root.querySelector('.opened') === null);
    await until(() => focused() === second);
  });

  it('what is written in a directory narrows it, and a filter is chosen with the arrows', async () => {
    const directory = await show('directory', {lang: 'nb'});
    const root = directory.shadowRoot!;
    const count = () => root.querySelectorAll('.row').length;
    const all = count();
    root.querySelector<HTMLElement>('#search')!.focus();
    for (const key of 'fjord') await press(key);
    await until(() => count() < all);
    expect(focused().id).to.equal('search');
    for (let left = 5; left > 0; left -= 1) await press('Backspace');
    await until(() => count() === all);
    const [select] = [...root.querySelectorAll('select')];
    select!.focus();
    await press('ArrowDown');
    await press('Enter');
    await until(() => count() < all);
    expect(focused()).to.equal(select);
  });
});
