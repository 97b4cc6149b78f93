/**
 * What every element that shows a document can meet, as parts of its stories: each file of stories gives them a name and
 * says what they are.
 */
import {html} from 'lit';
import {waitFor} from 'storybook/test';
import {morgendag, nameless} from '../test/fixtures/organisations.js';
import {gone, serve, serveText} from './serve.js';
import {settled} from './settled.js';
import {keepWaiting, loseWaiting, onPageOfItsOwn, unanswered} from './silence.js';

/** What a page has between the tags for readers without JavaScript, and for when the document cannot be had. */
export const fallback = html`<a href="https://www.example.org/nordlys">Nordlys</a> – varsler
  strømbrudd før de skjer, og holder til i Bodø, Tromsø og Karasjok`;

/** Nobody answers, and nobody has given up yet. */
export const loading = {
  args: {src: unanswered()},
  beforeEach: keepWaiting,
  parameters: {...onPageOfItsOwn, neverAnswers: true},
};

/** Nobody has answered within the time that elements wait. */
export const timeout = {
  args: {src: unanswered()},
  beforeEach: loseWaiting,
  parameters: onPageOfItsOwn,
};

/** There is nothing at the address, or the reader is offline. */
export const unreachable = {args: {src: gone()}};

/** A web page stands at the address. */
export const notJson = {args: {src: serveText('<!doctype html><p>Not found</p>')}};

/** The file is no document. */
export const invalid = {args: {src: serve(nameless)}};

/** The file is for a later version. */
export const tooNew = {args: {src: serve(morgendag)}};

// Made when it is asked for: other stories need not carry it.
let large: string | undefined;

/** The address of a file larger than any document may be. */
export const tooLarge = (): string => (large ??= serveText(' '.repeat(9 * 1024 * 1024)));

/** For a story's `play`: what is shown stays when a newer version cannot be had. */
export async function loseTheNext({canvasElement}: {canvasElement: HTMLElement}): Promise<void> {
  await settled(canvasElement);
  const element = canvasElement.querySelector<Shown>('[src]')!;
  element.src = gone();
  await waitFor(() => {
    if (!element.shadowRoot!.querySelector('[part=retry]')) throw new Error('Nothing is said.');
  }, patience);
}

type Shown = HTMLElementTagNameMap['spotlight-card' | 'spotlight-quote'];

/** Longer than three tries at an address that nothing answers. */
export const patience = {timeout: 5_000};
