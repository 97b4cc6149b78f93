import type {TemplateResult} from 'lit';
import type {Story} from '../schema/story.js';
import {base} from '../styles/base.js';
import {blocks} from '../styles/blocks.js';
import {figures} from '../styles/figures.js';
import {people} from '../styles/people.js';
import {plate} from '../styles/plate.js';
import {quote} from '../styles/quote.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import type {ViewContext} from '../views/context.js';
import {storyView} from '../views/story.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';
import {styles} from './story.styles.js';

/**
 * A story as it was published: interview, welcome, news or article, every block in the order given.
 *
 * @customElement spotlight-story
 * @csspart story - The box around everything.
 * @csspart name - The title.
 * @csspart lead - What the story says in short.
 * @csspart byline - Who wrote it, and when.
 * @csspart image - A picture with its caption.
 * @csspart video - A video's poster and link.
 * @csspart quote - A quote that stands for itself.
 * @csspart text - The words of such a quote.
 * @csspart speakers - Who said it.
 * @csspart portrait - A person's portrait or initials.
 * @csspart person - A person's name and role.
 * @csspart people - A list of people.
 * @csspart roles - A list of tasks and who has them.
 * @csspart references - A list of organisations.
 * @csspart figures - Numbers with their labels.
 * @csspart facts-box - A box of facts.
 * @csspart facts - The facts in it.
 * @csspart note-box - A note beside the text.
 */
export class SpotlightStory extends SpotlightElement<'story'> {
  static override styles = [base, plate, status, figures, tags, quote, blocks, people, styles];

  constructor() {
    super('story', ['story']);
  }

  protected override renderDocument(document: Story, context: ViewContext): TemplateResult {
    return storyView(document, context);
  }
}

register('spotlight-story', SpotlightStory);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-story': SpotlightStory;
  }
}
