import {html, type TemplateResult} from 'lit';
import type {Loaded} from '../controllers/document-controller.js';
import {StoryController} from '../controllers/story-controller.js';
import type {LoadedStory} from '../data/find-story.js';
import {Reader} from '../locale/reader.js';
import {blocks} from '../styles/blocks.js';
import {illustrations} from '../styles/illustrations.js';
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
import type {Part, PartMaker} from './part.js';
import type {SpotlightProfile} from './profile.js';
import {styles as story} from './story.styles.js';

class ProfilePart implements Part<Profile['type']> {
  readonly #host: SpotlightProfile;
  readonly #story: StoryController;

  constructor(host: SpotlightProfile) {
    this.#host = host;
    this.#story = new StoryController(host, () => this.#place);
  }

  render(document: Profile, context: ViewContext, loaded: Loaded<Profile['type']>): TemplateResult {
    const {reader} = context;
    const story = this.#story.render(document.story, loaded, {
      named: (name) => this.#renderPlace(namedStoryView(reader, name)),
      ready: (loadedStory) => this.#renderPlace(this.#renderStory(loadedStory, context)),
      failed: (name) => this.#renderPlace(namedStoryView(reader, name, this.#retry)),
    });
    return profileView(document, context, story);
  }

  get #place(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.story-place');
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
    if (!this.#host.shadowRoot?.activeElement) this.#place?.focus({preventScroll: true});
  };
}

/** What draws a profile, and finds the story that it refers to. */
export const profilePart: PartMaker<Profile['type'], SpotlightProfile> = {
  styles: [plate, status, tags, quote, figures, blocks, illustrations, people, story, styles],
  begin: (host) => new ProfilePart(host),
};
