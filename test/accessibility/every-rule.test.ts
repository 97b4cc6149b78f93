/**
 * Every rule that axe has, those that are off by default and those on trial too, over elements, languages and colours.
 */
import {expect} from 'chai';
import '../support/accessible.js';
import {names, show, type Name} from '../support/everything.js';
import {slow} from '../support/slow.js';

/** Rules that stay off, each with the reason. */
const off: Record<string, string> = {
  region: 'about whole pages: an element cannot know which landmark it stands in',
  'color-contrast-enhanced': 'level AAA: the contract is AA, and a page’s own colours may be any',
};

/** The same for one element. */
const offFor: Partial<Record<Name, Record<string, string>>> = {
  map: {
    'focus-order-semantics':
      'on trial; the map, a group, takes the focus so that the arrows move it, and all they do is a button too',
  },
};

/** Every pair of language and colours when there is time; each of them once when there is not. */
const ways = (['nb', 'nn', 'en', 'se'] as const).flatMap((lang, index) =>
  (['light', 'dark'] as const)
    .filter((_, other) => slow || other === index % 2)
    .map((theme) => ({lang, theme})),
);

describe('with every rule that axe has', () => {
  it('leaves none off that is not there', () => {
    const known = axe.getRules().map(({ruleId}) => ruleId);
    const listed = [off, ...Object.values(offFor)].flatMap((rules) => Object.keys(rules));
    expect(known.length).to.be.greaterThan(90);
    expect(known).to.include.members(listed);
  });

  for (const name of names) {
    for (const {lang, theme} of ways) {
      it(`<spotlight-${name}> is accessible in ${lang}, ${theme}`, async () => {
        const element = await show(name, {lang, theme});
        const reasons = {...off, ...offFor[name]};
        const rules = axe.getRules().map(({ruleId}) => [ruleId, {enabled: !(ruleId in reasons)}]);
        const options = {rules: Object.fromEntries(rules), resultTypes: ['violations' as const]};
        const {violations} = await axe.run(element, options);
        const found = violations.flatMap(({id, nodes}) =>
          nodes.map(({html, failureSummary}) => `${id}: ${html}\n${failureSummary ?? ''}`),
        );
        expect(found.join('\n\n')).to.equal('');
      });
    }
  }
});
