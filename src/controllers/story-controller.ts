import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {findStory, storyInPart, type LoadedStory, type StoryReference} from '../data/find-story.js';
import type {LoadedDocument} from '../data/load-file.js';
import type {Reference} from '../schema/reference.js';

type View = TemplateResult | typeof nothing;

/** One drawing per state. All three are required, so none can be forgotten. */
export interface StoryViews {
  /** Only the name is known: the story is not to be had, or the reader is not near it yet. */
  named: (name: string) => View;
  ready: (story: LoadedStory) => View;
  failed: (name: string) => View;
}

/** A story to look for; `key` tells it from others. */
interface Wanted {
  readonly key: string;
  readonly reference: StoryReference;
  readonly profile: LoadedDocument;
}

/** What has come of looking for a story so far. */
interface Outcome {
  readonly key: string;
  readonly story?: LoadedStory | undefined;
  readonly failed?: boolean;
}

/** How far from the reader's view a story is asked for: about a screen. */
const near = '800px 0px';

/** Finds the story that a profile refers to: in the profile's own file, else at its address once a reader comes near. */
export class StoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #place: () => Element | null;
  #wanted: Wanted | undefined;
  #outcome: Outcome | undefined;
  #watched: {readonly place: Element; readonly key: string} | undefined;
  #observer: IntersectionObserver | undefined;

  /** @param place - Where the story stands, or will stand. */
  constructor(host: ReactiveControllerHost, place: () => Element | null) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  /** Asks once more for a story that could not be had; ends when it is had or has failed again. */
  readonly retry = async (): Promise<void> => {
    if (this.#wanted) await this.#look(this.#wanted);
    await this.#host.updateComplete;
  };

  /** Draws the story that a profile refers to, if it does. */
  render(reference: Reference | undefined, profile: LoadedDocument, views: StoryViews): View {
    this.#wanted = undefined;
    if (!reference) return nothing;
    if (typeof reference === 'string') return views.named(reference);
    const {id, name, href = ''} = reference;
    const here = storyInPart(id, profile.file);
    if (here && !here.href) return views.ready({...profile, document: here});
    this.#wanted = {key: `${profile.address} ${id} ${href}`, reference, profile};
    const {story, failed} = this.#current ?? {};
    if (story) return views.ready(story);
    return failed ? views.failed(name) : views.named(name);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  hostUpdated(): void {
    const wanted = this.#current ? undefined : this.#wanted;
    const place = wanted && this.#place();
    if (!place) return this.#unwatch();
    const {key} = wanted;
    if (place === this.#watched?.place && key === this.#watched.key) return;
    this.#unwatch();
    this.#watched = {place, key};
    // A page may have taken it away: then there is no waiting.
    if (typeof IntersectionObserver !== 'function') return void this.#look(wanted);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.#look(wanted);
      },
      {rootMargin: near},
    );
    this.#observer.observe(place);
  }

  /** What has come of looking for the story that is wanted now. */
  get #current(): Outcome | undefined {
    return this.#outcome?.key === this.#wanted?.key ? this.#outcome : undefined;
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#watched = undefined;
  }

  async #look({key, reference, profile}: Wanted): Promise<void> {
    this.#unwatch();
    // What is said of a failure stays until there is something else to say.
    this.#outcome = {...this.#current, key};
    const outcome = await findStory(reference, profile).then(
      (story) => ({key, story}),
      () => ({key, failed: true}),
    );
    // The profile may refer to another story by now.
    if (this.#outcome.key !== key) return;
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
