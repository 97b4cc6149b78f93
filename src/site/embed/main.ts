/** The page that hands out codes. What is chosen stands in the page's address, and nowhere else. */
import {html, render} from 'lit';
import {loadDocument} from '../../data/load-document.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {readChoices, writeChoices} from './address.js';
import {pageLanguages, settled, type Choices} from './choices.js';
import {codeFor} from './codes.js';
import {copyOrSelect} from './copy.js';
import {formView} from './form.js';
import {loadOffers, type Offer} from './offers.js';
import {readPlace} from './place.js';
import {previewOf, sameView} from './preview.js';
import {policyText, resultView, type Said} from './result.js';
import {speaker} from './say.js';

const place = readPlace(document);
const main = document.querySelector('main') as HTMLElement;

let choices = readChoices(location.search, {id: '', page: 'nb'});
let offers: readonly Offer[] = [];
let chosen: {readonly offer: Offer; readonly document: SpotlightDocument} | undefined;
let preview: {readonly of: Choices; readonly element: Element} | undefined;
let trouble: 'loading' | 'failed' | undefined = 'loading';
let said: Said = {};

addEventListener('spotlight-language-change', ({language}) => {
  const page = pageLanguages.find((each) => each === language);
  if (page) void choose({page});
});
addEventListener('popstate', () => {
  choices = readChoices(location.search, choices);
  void show();
});

draw();
try {
  offers = await loadOffers(place.profiles);
  await show();
} catch {
  trouble = 'failed';
  draw();
}

/** Takes a change over, and keeps it in the address. */
async function choose(change: Partial<Choices>): Promise<void> {
  choices = {...choices, ...change};
  said = {};
  await show();
  history.replaceState(null, '', writeChoices(choices));
}

/** Shows what is chosen, once its document is there; only the latest choice counts. */
async function show(): Promise<void> {
  const offer =
    offers.find(({id}) => id === choices.id) ??
    offers.find(({type}) => type === 'organisation') ??
    offers[0];
  if (!offer) {
    draw();
    return;
  }
  choices = {...choices, id: offer.id};
  if (chosen?.offer !== offer) {
    const src = place.profiles + offer.file;
    const loaded = await loadDocument({src, base: location.href}).catch(() => undefined);
    if (choices.id !== offer.id) return;
    trouble = loaded ? undefined : 'failed';
    chosen = loaded && {offer, document: loaded.document};
  }
  if (chosen) choices = settled(choices, chosen.document);
  draw();
}

function draw(): void {
  const say = speaker(choices.page);
  document.documentElement.lang = choices.page;
  document.title = `${say('title')} – Spotlight`;
  render(
    html`
      <header>
        <div>
          <h1>${say('title')}</h1>
          <p class="lead">${say('lead')}</p>
        </div>
        <spotlight-language languages="nb nn en"></spotlight-language>
      </header>
      ${
        chosen
          ? html`<div class="columns">
              <form @submit=${(event: Event) => event.preventDefault()}>
                ${formView({
                  choices,
                  offers,
                  offer: chosen.offer,
                  document: chosen.document,
                  say,
                  choose: (change) => void choose(change),
                })}
              </form>
              <div class="result">${resultOf(chosen)}</div>
            </div>`
          : html`<p role="status">${say(trouble ?? 'loading')}</p>`
      }
      <footer><p>${say('share')}</p></footer>
    `,
    main,
  );
}

function resultOf({offer, document: shown}: NonNullable<typeof chosen>) {
  const at = {file: offer.file, place};
  const code = codeFor(choices, shown, at);
  if (!preview || !sameView(preview.of, choices)) {
    preview = {of: choices, element: previewOf(choices, shown, at)};
  }
  const say = speaker(choices.page);
  const {element} = preview;
  if (element instanceof HTMLIFrameElement) {
    element.title = say('preview.frame').replace('{{name}}', offer.name(choices.page));
  }
  const copy = async (what: 'code' | 'policy') => {
    const text = what === 'code' ? code.text : policyText(code);
    const block = document.querySelector(`#${what}-text`);
    if (!block) return;
    const outcome = await copyOrSelect(text, block);
    const done = what === 'code' ? say('copied') : say('policy.copied');
    // The same words again are only said again if they have been gone.
    said = {};
    draw();
    said = {[what]: outcome === 'copied' ? done : say('selected')};
    draw();
  };
  return resultView({choices, code, preview: element, said, say, copy: (what) => void copy(what)});
}
