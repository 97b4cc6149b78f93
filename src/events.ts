import type {LoadFailure} from './data/load-error.js';
import type {Problem} from './data/problem.js';
import type {Language} from './schema/localized.js';
import type {SpotlightDocument} from './schema/spotlight-document.js';

const reach = {bubbles: true, composed: true};

/** The browser's own, also where an old library has put something else in its place (MooTools). */
const BrowserEvent =
  typeof document === 'undefined'
    ? Event
    : (document.createEvent('Event').constructor as typeof Event);

/** A profile has arrived and is shown. `problems` says what had to be left out of it. */
export class SpotlightLoadEvent extends BrowserEvent {
  readonly document: SpotlightDocument;
  readonly problems: readonly Problem[];

  constructor(document: SpotlightDocument, problems: readonly Problem[]) {
    super('spotlight-load', reach);
    this.document = document;
    this.problems = problems;
  }
}

/** A profile cannot be shown. */
export class SpotlightErrorEvent extends BrowserEvent {
  readonly reason: LoadFailure;
  readonly problems: readonly Problem[];

  constructor(reason: LoadFailure, problems: readonly Problem[]) {
    super('spotlight-error', reach);
    this.reason = reason;
    this.problems = problems;
  }
}

/** A reader has chosen a language for all widgets on the page. */
export class SpotlightLanguageChangeEvent extends BrowserEvent {
  readonly language: Language;

  constructor(language: Language) {
    super('spotlight-language-change', reach);
    this.language = language;
  }
}

/** A reader opens what a card shows. `preventDefault()` keeps the browser from following the link. */
export class SpotlightSelectEvent extends BrowserEvent {
  readonly document: SpotlightDocument;

  constructor(document: SpotlightDocument) {
    super('spotlight-select', {...reach, cancelable: true});
    this.document = document;
  }
}

declare global {
  // Elements, documents and windows alike: our events bubble to all of them.
  interface GlobalEventHandlersEventMap {
    'spotlight-load': SpotlightLoadEvent;
    'spotlight-error': SpotlightErrorEvent;
    'spotlight-language-change': SpotlightLanguageChangeEvent;
    'spotlight-select': SpotlightSelectEvent;
  }
}
