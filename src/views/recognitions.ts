import {html, nothing} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Recognition} from '../schema/recognition.js';
import type {ViewContext} from './context.js';
import {detailsView} from './details.js';
import {passageView} from './passage.js';
import type {View} from './profile-parts.js';
import {referenceView} from './reference.js';

/** Awards and rankings, each with how it went: to be nominated is not to have won. */
export function recognitionsView(
  recognitions: readonly Recognition[],
  {reader}: ViewContext,
): View {
  if (recognitions.length === 0) return nothing;
  return html`
    <ul class="lines" part="recognitions" role="list">
      ${recognitions.map((recognition) => html`<li>${recognitionView(recognition, reader)}</li>`)}
    </ul>
  `;
}

function recognitionView(recognition: Recognition, reader: Reader) {
  const {name, status, category, giver, date} = recognition;
  const outcome = outcomeOf(recognition, reader);
  return html`
    <b>${passageView(reader.text(name))}</b>
    ${outcome ? html`<span class="outcome ${status ?? ''}">${outcome}</span>` : nothing}
    ${detailsView([
      category && passageView(reader.text(category)),
      giver && referenceView(giver),
      date && reader.date(date),
    ])}
  `;
}

/** How it went; where that is not known, what it is. */
function outcomeOf({kind, status, rank}: Recognition, {t}: Reader): string | undefined {
  const known = [
    ...(status ? [t(`recognition.${status}`)] : []),
    ...(rank ? [t('recognition.rank', {rank})] : []),
  ];
  if (known.length > 0) return known.join(' · ');
  return kind && t(`recognition.${kind}`);
}
