/** Links as a screen reader lists them: by their names alone, without what stands around them. */
import {expect} from 'chai';
import {names, partsOf, show} from '../support/everything.js';

/** Names that say nothing without the sentence before them. */
const empty =
  /^(les mer|mer|her|les meir|meir|read more|more|here|link|lenke|lenkje|klikk her|click here)\W*$/i;

for (const name of names) {
  for (const lang of ['nb', 'nn', 'en'] as const) {
    it(`links of <spotlight-${name}> say where they lead, each another name, in ${lang}`, async () => {
      const element = await show(name, {lang});
      const links = partsOf(element).filter((part) => part instanceof HTMLAnchorElement);
      const led = new Map<string, string>();
      for (const link of links) {
        const said = (link.ariaLabel ?? link.textContent).replace(/\s+/g, ' ').trim();
        const pictures = [...link.querySelectorAll('img')].map(({alt}) => alt).join(' ');
        const called = said || pictures;
        expect(called, link.outerHTML).not.to.equal('').and.not.to.match(empty);
        expect(led.get(called) ?? link.href, `two links are called “${called}”`).to.equal(
          link.href,
        );
        led.set(called, link.href);
        expect(link.rel).to.equal('noopener noreferrer');
      }
    });
  }
}
