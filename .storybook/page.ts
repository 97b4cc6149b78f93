import type {Decorator, StoryContext} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {SpotlightLanguage} from '../src/elements/language.js';
import {palettes} from './forced-colors.js';
import {hostPages, type HostPage} from './host-pages.js';
import {prefer, type Preferences} from './preferences.js';
import {presets} from './presets.js';
import {initialGlobals, type Globals} from './toolbars.js';

const pageSheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(pageSheet);

/** Puts a story on a page with the language, the colours and the room that the toolbars say. */
export const onPage: Decorator = (story, {globals, viewMode}) => {
  const isWholePage = viewMode === 'story';
  const all = globals as Globals;
  // A page of documentation is not ours to set in another size, or to take its styles away.
  const {host, rootSize, ...shown} = isWholePage ? all : {...all, ...documentation};
  const page: Partial<HostPage> = hostPages[host] ?? {};
  dress(
    `${page.css ?? ''} ${rootRule(rootSize)} ${colorRules(shown)} ${presets[shown.preset]?.css ?? ''}`,
  );
  prefer(shown as unknown as Preferences);
  document.documentElement.dataset['page'] = isWholePage ? shown.theme : 'light';
  return html`
    <div
      class="page"
      lang=${shown.language}
      dir=${page.dir ?? nothing}
      data-theme=${shown.theme}
      ?data-whole=${isWholePage}
      @click=${stay}
    >
      <div class="room" data-width=${shown.width}>${story()}</div>
    </div>
  `;
};

const documentation = {host: initialGlobals.host, rootSize: initialGlobals.rootSize};
let dressed: string | undefined;

/** Gives the page a style sheet, unless it has that already: a page of documentation asks once a story. */
function dress(css: string): void {
  if (css === dressed) return;
  dressed = css;
  pageSheet.replaceSync(css);
}

const rootRule = (size: string): string =>
  size === initialGlobals.rootSize ? '' : `html { font-size: ${size}px; }`;

/** A page's own colours go too where colours are forced. */
function colorRules({forcedColors}: Pick<Globals, 'forcedColors'>): string {
  if (!(forcedColors in palettes)) return '';
  const {Canvas, CanvasText, LinkText} = palettes[forcedColors as keyof typeof palettes];
  return `
    .page, .page :not(:defined) { color: ${CanvasText}; background: ${Canvas}; }
    .page.page a { color: ${LinkText}; }
    .page.page { color-scheme: ${forcedColors === 'black' ? 'dark' : 'light'}; }
  `;
}

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
