import {html, type TemplateResult} from 'lit';
import type {Loaded} from '../controllers/document-controller.js';
import {StoryController} from '../controllers/story-controller.js';
import type {LoadedStory} from '../data/find-story.js';
import {Reader} from '../locale/reader.js';
import {base} from '../styles/base.js';
import {blocks} from '../styles/blocks.js';
import {figures} from '../styles/figures.js';
import {people} from '../styles/people.js';
import {plate} from '../styles/plate.js';
import {quote} from '../styles/quote.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import type {ViewContext} from '../views/context.js';
import {profileView, type Profile} from '../views/profile.js';
import {namedStoryView} from '../views/story-place.js';
import {storyView} from '../views/story.js';
import {styles} from './profile.styles.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';
import {styles as story} from './story.styles.js';

const kinds = ['organisation', 'project', 'network', 'event'] as const;

/**
 * The whole of an organisation, project, network or event, as a section of a page. Its story is fetched when a reader
 * comes near, and shown below.
 *
 * @customElement spotlight-profile
 * @csspart profile - The box around everything.
 * @csspart logo - The plate with an organisation's logo or initials.
 * @csspart kind - The word above the name.
 * @csspart name - The heading with the name.
 * @csspart slogan - A network's slogan.
 * @csspart summary - What is said of it in short.
 * @csspart tags - The list of topics.
 * @csspart side - The box of facts beside the text.
 * @csspart facts - The facts in it.
 * @csspart section - A section under a heading of its own.
 * @csspart image - A picture with its caption.
 * @csspart vision - A network's vision.
 * @csspart figures - Numbers with their labels.
 * @csspart funding - A list of who has paid, and how much.
 * @csspart roles - A list of tasks and who has them.
 * @csspart stated - The number of members as it is stated.
 * @csspart references - A list of organisations.
 * @csspart recognitions - A list of awards and rankings.
 * @csspart quote - A quote.
 * @csspart text - The words of a quote.
 * @csspart speakers - Who said it.
 * @csspart people - A list of people.
 * @csspart portrait - A person's portrait or initials.
 * @csspart person - A person's name and role.
 * @csspart story - The place of the story.
 * @csspart story-name - The story's title.
 * @csspart foot - Where the profile comes from.
 */
export class SpotlightProfile extends SpotlightElement<Profile['type']> {
  static override styles = [
    base,
    plate,
    status,
    tags,
    quote,
    figures,
    blocks,
    people,
    story,
    styles,
  ];

  readonly #story = new StoryController(this, () => this.#place);

  constructor() {
    super('profile', kinds);
  }

  protected override renderDocument(
    document: Profile,
    context: ViewContext,
    loaded: Loaded<Profile['type']>,
  ): TemplateResult {
    const {reader} = context;
    const story = this.#story.render(document.story, loaded, {
      named: (name) => this.#renderPlace(namedStoryView(reader, name)),
      ready: (loadedStory) => this.#renderPlace(this.#renderStory(loadedStory, context)),
      failed: (name) => this.#renderPlace(namedStoryView(reader, name, this.#retry)),
    });
    return profileView(document, context, story);
  }

  get #place(): HTMLElement | null {
    return this.renderRoot.querySelector('.story-place');
  }

  #renderPlace(content: TemplateResult): TemplateResult {
    return html`<div class="story-place" part="story" tabindex="-1">${content}</div>`;
  }

  #renderStory({document, address}: LoadedStory, context: ViewContext): TemplateResult {
    const reader = new Reader(context.reader.language, document);
    const pictures = {...context.pictures, address};
    const headingLevel = context.headingLevel + 1;
    return storyView(document, {reader, pictures, headingLevel}, 'story-name');
  }

  readonly #retry = async (): Promise<void> => {
    await this.#story.retry();
    // The button that was pressed is gone: whoever pressed it goes on where it stood.
    if (!this.shadowRoot?.activeElement) this.#place?.focus({preventScroll: true});
  };
}

register('spotlight-profile', SpotlightProfile);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-profile': SpotlightProfile;
  }
}
