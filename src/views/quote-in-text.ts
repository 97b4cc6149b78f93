import {html, type TemplateResult} from 'lit';
import type {Quote} from '../schema/quote.js';
import type {ViewContext} from './context.js';
import {passageView} from './passage.js';
import {peopleInLineView} from './people.js';
import {notesOf, originView, said} from './quote.js';
import {referenceView} from './reference.js';
import {runningTextView} from './running-text.js';

/** A quote in the running text of a story: its attribution follows it, or else who said it. */
export function quoteInTextView(quote: Quote, context: ViewContext): TemplateResult {
  const {reader} = context;
  const {attribution, speakers = [], organisation} = quote;
  const {passage, before} = said(quote, reader, attribution !== undefined);
  const words = html`<blockquote>${runningTextView(passage)}</blockquote>`;
  const signature =
    speakers.length > 0
      ? peopleInLineView(speakers, context)
      : organisation && referenceView(organisation);
  // One flow without white space between, for the comma's sake.
  const whole = attribution
    ? [
        words,
        html`${before}<span class="attribution">${passageView(reader.text(attribution))}</span>`,
      ]
    : [words, signature && html`<p class="signature">${signature}</p>`];
  return html`
    <div class="said">${whole}</div>
    ${originView(quote, reader)}
    ${notesOf(quote, context).map((note) => html`<p class="note">${note}</p>`)}
  `;
}
