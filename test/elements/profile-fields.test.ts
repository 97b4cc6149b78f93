import {expect} from 'chai';
import type {$ZodType} from 'zod/v4/core';
import '../../src/elements/profile.js';
import {Happening} from '../../src/schema/happening.js';
import {Network} from '../../src/schema/network.js';
import {Organisation} from '../../src/schema/organisation.js';
import {Project} from '../../src/schema/project.js';
import {markedDocuments} from '../support/marked-document.js';
import {ShownFields} from '../support/shown-fields.js';

/** Fields that a reader of a profile does not meet, and why. A field counts with all that is in it. */
const notShown: Record<string, string> = {
  id: 'tells documents and people apart',
  href: 'is where the whole document, or its story, is fetched',
  rel: 'tells a card which link to show',
  'places[].municipality': 'places the map’s markers',
  'places[].county': 'filters a directory',
  'places[].latitude': 'places the map’s markers',
  'places[].longitude': 'places the map’s markers',
  'image.depicts': 'is not printed: it says whose picture goes with whom',
  'logo.depicts': 'is not printed: it says whose picture goes with whom',
  'image.sources': 'are for browsers: the same picture in other sizes',
  'logo.sources': 'are for browsers: the same picture in other sizes',
  'logo.caption': 'has nothing to say that the name beside it does not',
  'people[].image.caption': 'has nothing to say that the name beside it does not',
  'person.image.caption': 'has nothing to say that the name beside it does not',
  'speakers[].image.caption': 'has nothing to say that the name beside it does not',
  'quotes[].attribution': 'belongs to running text; elsewhere the speakers sign',
  'speakers[].email': 'is for a list of people: a quote is signed, not a way to reach anybody',
  'speakers[].telephone': 'is for a list of people: a quote is signed, not a way to reach anybody',
  'speakers[].links': 'are for a list of people: a quote is signed, not a way to reach anybody',
};

const types: Record<string, $ZodType> = {
  organisation: Organisation,
  project: Project,
  network: Network,
  event: Happening,
};

/** What every document says, so that there is a text whose language can be spoken of. */
const company = {id: 'om', name: 'Om', summary: 'Sagt.', originalLanguage: 'de'};

const used = new Set<string>();

describe('Every field of a document that a profile can show', () => {
  for (const [type, schema] of Object.entries(types)) {
    it(`is shown of type ${type}, or has a reason not to be`, async function () {
      this.timeout(60_000);
      const fields = await ShownFields.in('spotlight-profile', notShown);
      expect(await fields.missing(markedDocuments(schema, company))).to.deep.equal([]);
      fields.used.forEach((reason) => used.add(reason));
    });
  }

  it('has no reason that no field needs', () => {
    expect(Object.keys(notShown).filter((path) => !used.has(path))).to.deep.equal([]);
  });

  it('is missed where it is not shown', async () => {
    const fields = await ShownFields.in('spotlight-profile', notShown);
    const {document} = markedDocuments(Project, company).find(({path}) => path === 'theme')!;
    expect(await fields.isShown({path: '', document, words: ['Ikke vist']})).to.be.false;
  });
});
