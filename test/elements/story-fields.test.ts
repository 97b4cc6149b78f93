import {expect} from 'chai';
import '../../src/elements/story.js';
import {Story} from '../../src/schema/story.js';
import {markedDocuments} from '../support/marked-document.js';
import {ShownFields} from '../support/shown-fields.js';

const noRoom = 'has no room in a line of text: a list of people shows it';

/** Fields that a reader of a story does not meet, and why. A field counts with all that is in it. */
const notShown = {
  id: 'tells documents and people apart',
  href: 'is where a document is fetched',
  rel: 'tells a card which link to show',
  key: 'tells which question of a series this is',
  depicts: 'is not printed: it says whose picture goes with whom',
  'places[].municipality': 'places the map’s markers',
  'places[].county': 'filters a directory',
  'places[].latitude': 'places the map’s markers',
  'places[].longitude': 'places the map’s markers',
  'places[].kind': 'is said by the label of the row',
  'items[].image.caption': 'has nothing to say that the name beside it does not',
  'speakers[]': 'is told of by the attribution, or signs: see the quote’s own tests',
  'byline.image': noRoom,
  'byline.links': noRoom,
  'answeredBy[].image': noRoom,
  'answeredBy[].links': noRoom,
  'people[].image': noRoom,
  'people[].links': noRoom,
};
const story = {id: 'om', name: 'Om', lead: 'Sagt.', originalLanguage: 'de'};

describe('Every field of a story', () => {
  it('is shown, or has a reason not to be', async function () {
    this.timeout(60_000);
    const fields = await ShownFields.in('spotlight-story', notShown);
    expect(await fields.missing(markedDocuments(Story, story))).to.deep.equal([]);
    expect(Object.keys(notShown).filter((path) => !fields.used.has(path))).to.deep.equal([]);
  });
});
