import {html, nothing, type TemplateResult} from 'lit';
import type {Picture} from '../schema/picture.js';
import type {Video} from '../schema/video.js';
import type {ViewContext} from './context.js';
import {linkView} from './link.js';
import {passageView} from './passage.js';
import {pictureView} from './picture.js';
import {runningTextView} from './running-text.js';

/** A picture with what is said of it: its caption and who made it. */
export function illustrationView(picture: Picture, context: ViewContext): TemplateResult {
  const {reader, pictures} = context;
  const {alt, caption, credit} = picture;
  const standIn = alt ? html`<p class="absent">${passageView(reader.text(alt))}</p>` : html``;
  return html`
    <figure class="illustration" part="image">
      ${pictureView(picture, reader, pictures, standIn, '(min-width: 48em) 44em, 100vw')}
      ${
        caption || credit
          ? html`<figcaption>
              ${caption ? html`<span class="caption">${passageView(reader.text(caption))}</span>` : nothing}
              ${credit ? html`<span class="credit">${passageView(reader.text(credit))}</span>` : nothing}
            </figcaption>`
          : nothing
      }
    </figure>
  `;
}

/** A video as its poster and a link to where it is: nothing is loaded from there before a click. */
export function videoView(video: Video, context: ViewContext): TemplateResult {
  const {url, title, poster, transcript} = video;
  const {reader} = context;
  return html`
    <div class="video" part="video">
      ${poster ? illustrationView(poster, context) : nothing}
      <p class="watch">${linkView(url, passageView(reader.text(title)))}</p>
      ${
        transcript
          ? html`<details open>
              <summary>${reader.t('video.transcript')}</summary>
              ${runningTextView(reader.text(transcript))}
            </details>`
          : nothing
      }
    </div>
  `;
}
