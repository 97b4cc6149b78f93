/** What is lost to readers who zoom in, who need more room between letters and lines, or who have a thumb to press with. */
import {expect} from 'chai';
import {names, partsOf, show, targetsOf, type Name} from '../support/everything.js';
import {makeRoom, restoreRoom} from '../support/room.js';

/** WCAG 2.2, 1.4.12: as a reader's own style sheet has it, which reaches into every element. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** Parts that may be wider than they look, since they are there to be moved about in or are only read out. */
const mayScroll = '.view, .view *, .visually-hidden, .skip, .stand-in, svg, svg *, select, option';

/** Whatever of an element sticks out of the page, or is cut off. */
function lost(element: Element): string[] {
  const {left: start, right: end} = document.body.getBoundingClientRect();
  return partsOf(element)
    .filter(
      (part) => part.checkVisibility() && !part.matches(mayScroll) && !part.closest(mayScroll),
    )
    .filter((part) => {
      const {left, right, width} = part.getBoundingClientRect();
      const {overflowX, overflowY} = getComputedStyle(part);
      const cuts = overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
      const cutsBelow = overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1;
      return width > 0 && (left < start - 1 || right > end + 1 || cuts || cutsBelow);
    })
    .map(
      (part) => `${part.localName}.${part.className}: “${part.textContent.trim().slice(0, 60)}”`,
    );
}

/** A map reserves its place, and its picture is moved about in; what stands around it is held like the rest. */
const heights = {narrow: 800, low: 256};

describe('in little room', () => {
  after(restoreRoom);

  for (const name of names) {
    it(`<spotlight-${name}> needs no scrolling sideways at 320 px, which is 1280 px at 400 %`, async () => {
      for (const height of Object.values(heights)) {
        await makeRoom(320, height);
        const element = await show(name, {lang: 'nb'});
        expect(lost(element)).to.deep.equal([]);
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(innerWidth);
        element.remove();
      }
    });

    it(`<spotlight-${name}> loses nothing with more room between letters, words and lines`, async () => {
      for (const width of [320, 800]) {
        await makeRoom(width, 800);
        const element = await show(name, {lang: 'en'});
        const root = element.shadowRoot!;
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
        expect(lost(element)).to.deep.equal([]);
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(innerWidth);
        element.remove();
      }
    });
  }
});

/** Buttons and fields are for thumbs; links stand in lines of text, which WCAG exempts, or are 24 px high, as summaries are. */
const thumb = 44;
const least = 24;
const inText = (target: Element) =>
  target.matches('a') && getComputedStyle(target).display === 'inline';

/** Is shown, and then large enough, when it has the focus. */
const unseen = '.skip:not(:focus)';

/** Markers stand close together. */
const small: Partial<Record<Name, string>> = {map: '.marker'};

describe('for a thumb', () => {
  for (const name of names) {
    it(`<spotlight-${name}> has targets of ${String(least)} px, and buttons and fields of ${String(thumb)} px`, async () => {
      const element = await show(name, {lang: 'nb'});
      const tooSmall = targetsOf(element)
        .filter((target) => !inText(target) && !target.matches(unseen))
        .map((target) => {
          const {width, height} = target.getBoundingClientRect();
          const isSmall = target.matches('a, summary') || target.matches(small[name] ?? ':not(*)');
          const needed = isSmall ? least : thumb;
          return {target, width, height, needed};
        })
        .filter(({width, height, needed}) => width < needed - 0.5 || height < needed - 0.5)
        .map(
          ({target, width, height}) =>
            `${target.localName}.${target.className} “${target.textContent.trim().slice(0, 30)}”: ${String(width)} × ${String(height)}`,
        );
      expect(tooSmall).to.deep.equal([]);
    });
  }
});
