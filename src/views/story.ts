import {html, nothing, type TemplateResult} from 'lit';
import type {Story} from '../schema/story.js';
import {blocksView} from './blocks.js';
import type {ViewContext} from './context.js';
import {headingView, nameLook} from './heading.js';
import {illustrationView} from './illustration.js';
import {labelledLinkView, linkView} from './link.js';
import {originViews, smallCredits} from './origin.js';
import {passageView, sentenceView} from './passage.js';
import {peopleInLineView} from './people.js';
import {runningTextView} from './running-text.js';
import {tagsView} from './tags.js';

/**
 * A whole story: its head, its blocks in the order given, and where it comes from. `title` is what its heading is found by,
 * where the shadow root is named by another.
 */
export function storyView(story: Story, context: ViewContext, title = 'name'): TemplateResult {
  const {reader} = context;
  const {lead, image, blocks = [], name} = story;
  const noted = reader.languageNotes(lead ?? name);
  return html`
    <div class="column">
      <header class="story-head">
        ${eyebrowView(story, context)}
        ${headingView(context.headingLevel, linkView(story.url, passageView(reader.text(name))), {
          id: title,
          look: nameLook(reader.text(name).text),
          part: title,
        })}
        ${lead ? html`<div class="lead" part="lead">${runningTextView(reader.text(lead))}</div>` : nothing}
        ${bylineView(story, context)}
        ${noted.map((note) => html`<p class="note" part="note">${note}</p>`)}
      </header>
      <div class="blocks">
        ${image ? illustrationView(image, context) : nothing}
        ${blocksView(blocks, {...context, noted})}
      </div>
      ${footView(story, context)}
    </div>
  `;
}

function eyebrowView({kind, about}: Story, {reader}: ViewContext) {
  if (!kind && !about) return nothing;
  const name = about && html`<bdi>${typeof about === 'string' ? about : about.name}</bdi>`;
  const kindWords = kind ? reader.t(`kind.${kind}`) : undefined;
  return html`<p class="eyebrow">${kindWords}${kindWords && name ? ' · ' : nothing}${name}</p>`;
}

function bylineView({byline, published}: Story, context: ViewContext) {
  if (!byline && !published) return nothing;
  const {reader} = context;
  const by =
    byline &&
    sentenceView(reader, 'story.byline', {name: html`${peopleInLineView([byline], context)}`});
  const date = published && reader.date(published);
  return html`<p class="byline" part="byline">${by}${by && date ? ' · ' : nothing}${date}</p>`;
}

function footView(story: Story, {reader}: ViewContext) {
  const {links = [], tags = []} = story;
  const lines = originViews(story, smallCredits(story), reader);
  if (links.length + tags.length + lines.length === 0) return nothing;
  return html`
    <footer class="story-foot">
      ${tagsView(tags, reader)}
      ${links.map((link) => html`<p>${labelledLinkView(link, reader)}</p>`)} ${lines}
    </footer>
  `;
}
