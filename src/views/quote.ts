import {html, nothing, type TemplateResult} from 'lit';
import type {Passage, Reader} from '../locale/reader.js';
import type {Quote} from '../schema/quote.js';
import type {ViewContext} from './context.js';
import {labelledLinkView} from './link.js';
import {passageView} from './passage.js';
import {peopleInLineView} from './people.js';
import {personView} from './person.js';
import {referenceView} from './reference.js';
import {runningTextView} from './running-text.js';

/** A quote that stands for itself: its speakers, or the organisation, sign it. */
export function quoteView(quote: Quote, context: ViewContext): TemplateResult {
  const notes = notesOf(quote, context.reader);
  return html`
    <figure class="quote" part="quote">
      <blockquote part="text">${saidView(quote, context.reader)}</blockquote>
      ${signatureView(quote, context)} ${originView(quote, context.reader)}
      ${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
    </figure>
  `;
}

/** A quote in the running text of a story: its attribution follows it, or else who said it. */
export function quoteInTextView(quote: Quote, context: ViewContext): TemplateResult {
  const {reader} = context;
  const {attribution, speakers = [], organisation} = quote;
  const said = html`<blockquote>${saidView(quote, reader)}</blockquote>`;
  const signature =
    speakers.length > 0
      ? peopleInLineView(speakers, context)
      : organisation && referenceView(organisation);
  // One flow without white space between, for the comma's sake.
  const whole = attribution
    ? [said, html`, <span class="attribution">${passageView(reader.text(attribution))}</span>`]
    : [said, signature && html`<p class="signature">${signature}</p>`];
  return html`
    <div class="said">${whole}</div>
    ${notesOf(quote, reader).map((note) => html`<p class="note">${note}</p>`)}
  `;
}

/** The words themselves, in the quotation marks of the language shown; a paraphrase has none. */
function saidView({text, form}: Quote, reader: Reader) {
  const passage = reader.text(text);
  return runningTextView(form === 'paraphrase' ? passage : inMarks(passage, reader));
}

function inMarks({text, lang}: Passage, reader: Reader): Passage {
  const [open, close] = (lang ?? reader.words) === 'en' ? ['“', '”'] : ['«', '»'];
  return {text: `${open}${text.trim()}${close}`, lang};
}

function signatureView({speakers = [], organisation}: Quote, context: ViewContext) {
  if (speakers.length > 0) {
    return html`
      <figcaption class="speakers" part="speakers">
        ${speakers.map(
          (speaker) => html`
            <div class="speaker">
              ${personView(speaker, context)}
              ${
                speaker.organisation
                  ? html`<p class="employer">${referenceView(speaker.organisation)}</p>`
                  : nothing
              }
            </div>
          `,
        )}
      </figcaption>
    `;
  }
  if (!organisation) return nothing;
  return html`<figcaption class="speakers" part="speakers">
    <b>${referenceView(organisation)}</b>
  </figcaption>`;
}

/** When it was said, and where it was first printed. */
function originView({date, source}: Quote, reader: Reader) {
  if (!date && !source) return nothing;
  return html`<p class="note origin">
    ${date ? reader.date(date) : nothing}${date && source ? ' · ' : nothing}${
      source ? labelledLinkView(source, reader) : nothing
    }
  </p>`;
}

/** That a quote is told in other words, or translated. */
function notesOf({text, form, originalLanguage}: Quote, reader: Reader): string[] {
  const notes = reader.languageNotes(text, originalLanguage);
  return form === 'paraphrase' ? [reader.t('quote.paraphrase'), ...notes] : notes;
}
