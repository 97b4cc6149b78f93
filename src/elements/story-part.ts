import {blocks} from '../styles/blocks.js';
import {illustrations} from '../styles/illustrations.js';
import {figures} from '../styles/figures.js';
import {people} from '../styles/people.js';
import {plate} from '../styles/plate.js';
import {quote} from '../styles/quote.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import {storyView} from '../views/story.js';
import type {PartMaker} from './part.js';
import type {SpotlightStory} from './story.js';
import {styles} from './story.styles.js';

/** What draws a story. */
export const storyPart: PartMaker<'story', SpotlightStory> = {
  styles: [plate, status, figures, tags, quote, blocks, illustrations, people, styles],
  begin: () => ({render: (document, context) => storyView(document, context)}),
};
