import {html, nothing, type TemplateResult} from 'lit';
import type {Passage, Reader} from '../locale/reader.js';
import type {Quote} from '../schema/quote.js';
import type {ViewContext} from './context.js';
import {labelledLinkView} from './link.js';
import {passageView} from './passage.js';
import {personView} from './person.js';
import {quoted} from './quoted.js';
import {referenceView} from './reference.js';
import {runningTextView} from './running-text.js';

/** A quote that stands for itself: its speakers, the organisation, or its attribution sign it. */
export function quoteView(quote: Quote, context: ViewContext): TemplateResult {
  const {reader} = context;
  return html`
    <figure class="quote" part="quote">
      <blockquote class=${quote.form === 'paraphrase' ? nothing : 'marked'} part="text">
        ${runningTextView(said(quote, reader).passage)}
      </blockquote>
      ${signatureView(quote, context)} ${originView(quote, reader)}
      ${notesOf(quote, context).map((note) => html`<p class="note" part="note">${note}</p>`)}
    </figure>
  `;
}

/** The words themselves, in the quotation marks of the language shown. */
export function said(
  {text, form}: Quote,
  reader: Reader,
  attributed = false,
): {passage: Passage; before: string} {
  const passage = reader.text(text);
  const marked = form !== 'paraphrase';
  const {said, before} = quoted(passage.text, passage.lang ?? reader.words, {marked, attributed});
  return {passage: {...passage, text: said}, before};
}

function signatureView({speakers = [], organisation, attribution}: Quote, context: ViewContext) {
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
  const signature = organisation
    ? referenceView(organisation)
    : attribution && passageView(context.reader.text(attribution));
  if (!signature) return nothing;
  return html`<figcaption class="speakers" part="speakers"><b>${signature}</b></figcaption>`;
}

/** When it was said, and where it was first printed. */
export function originView({date, source}: Quote, reader: Reader) {
  if (!date && !source) return nothing;
  return html`<p class="note origin">
    ${date ? reader.date(date) : nothing}${date && source ? ' · ' : nothing}${
      source ? labelledLinkView(source, reader) : nothing
    }
  </p>`;
}

/** That a quote is told in other words, or translated, unless what it stands in has said so already. */
export function notesOf(
  {text, form, originalLanguage}: Quote,
  {reader, noted = []}: ViewContext,
): string[] {
  const notes = reader.languageNotes(text, originalLanguage);
  const news = notes.filter((note) => !noted.includes(note));
  return form === 'paraphrase' ? [reader.t('quote.paraphrase'), ...news] : news;
}
