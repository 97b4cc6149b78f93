import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import {PartedElement} from './parted-element.js';
import {register} from './register.js';
import {storyPart} from './story-part.js';

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
export class SpotlightStory extends PartedElement<'story'> {
  static override styles = [base, plate, status, storyPart.styles];

  constructor() {
    super('story', ['story'], storyPart);
  }
}

register('spotlight-story', SpotlightStory);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-story': SpotlightStory;
  }
}
