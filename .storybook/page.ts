import type {Decorator, StoryContext} from '@storybook/web-components-vite';
import {html} from 'lit';
import {SpotlightLanguage} from '../src/elements/language.js';

/** Puts a story on a page with the language, the colours and the room that the toolbars say. */
export const onPage: Decorator = (story, {globals, viewMode}) => {
  const {language, theme, width} = globals as Record<string, string>;
  const isWholePage = viewMode === 'story';
  document.documentElement.dataset['page'] = isWholePage && theme !== 'dark' ? theme : 'light';
  return html`
    <div
      class="page"
      lang=${language}
      data-theme=${theme}
      ?data-whole=${isWholePage}
      @click=${stay}
    >
      <div class="room" data-width=${width}>${story()}</div>
    </div>
  `;
};

/** A link would take the whole of Storybook's canvas away. Elements still say what was opened. */
function stay(event: Event): void {
  const isLink = (target: EventTarget) => target instanceof HTMLAnchorElement;
  if (event.composedPath().some(isLink)) event.preventDefault();
}

/** A toggle's choice lasts as long as the page it was made on, so the next story gets a fresh one. */
export async function startAfresh({viewMode}: StoryContext): Promise<void> {
  if (viewMode !== 'story' || SpotlightLanguage.chosen === undefined) return;
  location.reload();
  // Nothing is drawn on a page that is about to leave.
  await new Promise(() => undefined);
}
