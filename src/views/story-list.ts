import {html, nothing} from 'lit';
import type {PlainBlock} from '../schema/block.js';
import type {ViewContext} from './context.js';
import {passageView} from './passage.js';
import {runningTextView} from './running-text.js';

type ListBlock = Extract<PlainBlock, {type: 'list'}>;

/** A list of a story: numbered steps, terms with what they mean, cases side by side, or bullets. */
export function storyListView({style, items}: ListBlock, {reader}: ViewContext) {
  if (items.length === 0) return nothing;
  const entries = items.map(({label, text}) => ({
    label: label ? passageView(reader.text(label)) : undefined,
    text: runningTextView(reader.text(text)),
  }));
  if (style === 'terms') {
    return html`<dl class="list terms">
      ${entries.map(
        ({label, text}) =>
          html`${label ? html`<dt>${label}</dt>` : nothing}
            <dd>${text}</dd>`,
      )}
    </dl>`;
  }
  const rows = entries.map(
    ({label, text}) =>
      html`<li>${label ? html`<b class="label">${label}</b> ` : nothing}${text}</li>`,
  );
  const look = `list ${style ?? 'bullets'}`;
  return style === 'steps'
    ? html`<ol class=${look}>
        ${rows}
      </ol>`
    : html`<ul class=${look} role="list">
        ${rows}
      </ul>`;
}
