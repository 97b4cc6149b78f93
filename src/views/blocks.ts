import {html, nothing, type TemplateResult} from 'lit';
import type {Block, PlainBlock, Question} from '../schema/block.js';
import type {ViewContext} from './context.js';
import {factsBoxView} from './facts-box.js';
import {figuresView} from './figures.js';
import {headingView} from './heading.js';
import {illustrationView, videoView} from './illustration.js';
import {storyListView} from './story-list.js';
import {passageView, sentenceView} from './passage.js';
import {peopleInLineView, peopleView, rolesView} from './people.js';
import {quoteInTextView} from './quote-in-text.js';
import {quoteView} from './quote.js';
import {listedReferencesView} from './listed-references.js';
import {referenceView} from './reference.js';
import {runningTextView} from './running-text.js';
import {quantityView} from './quantity.js';

type View = TemplateResult | TemplateResult[] | typeof nothing;
type Of<Type extends PlainBlock['type']> = Extract<PlainBlock, {type: Type}>;

/** One drawing for each kind of block; a kind that is added to the schema and not here does not compile. */
const views: {[Type in PlainBlock['type']]: (block: Of<Type>, context: ViewContext) => View} = {
  text: ({text}, {reader}) => runningTextView(reader.text(text)),
  heading: ({text}, {reader, headingLevel}) =>
    headingView(headingLevel + 1, passageView(reader.text(text))),
  quote: quoteBlockView,
  list: storyListView,
  figures: ({items}, context) => figuresView(items, context),
  facts: ({rows}, context) => factsBoxView(rows, context),
  image: ({image}, context) => illustrationView(image, context),
  video: ({video}, context) => videoView(video, context),
  people: ({items}, context) => peopleView(items, context),
  roles: ({items}, context) => rolesView(items, context),
  organisations: organisationsView,
  project: ({project}) => html`<p class="project">${referenceView(project)}</p>`,
  note: noteView,
};

/** The blocks of a story, in the order given. */
export const blocksView = (blocks: readonly Block[], context: ViewContext): View[] =>
  blocks.map((block) =>
    block.type === 'question' ? questionView(block, context) : plainBlockView(block, context),
  );

function plainBlockView<Type extends PlainBlock['type']>(
  block: Of<Type>,
  context: ViewContext,
): View {
  return views[block.type as Type](block, context);
}

function questionView({question, answer, answeredBy = []}: Question, context: ViewContext): View {
  const {reader, headingLevel} = context;
  const inside = {...context, headingLevel: headingLevel + 1};
  return html`
    <section class="question">
      ${headingView(headingLevel + 1, passageView(reader.text(question)))}
      ${answer.map((block) => plainBlockView(block, inside))}
      ${
        answeredBy.length > 0
          ? html`<p class="answered-by">
              ${sentenceView(reader, 'story.answered-by', {
                people: html`${peopleInLineView(answeredBy, context)}`,
              })}
            </p>`
          : nothing
      }
    </section>
  `;
}

function quoteBlockView({quote, placement}: Of<'quote'>, context: ViewContext): View {
  if (!placement) return quoteInTextView(quote, context);
  return html`<div class="placed ${placement}">${quoteView(quote, context)}</div>`;
}

function organisationsView({items, stated}: Of<'organisations'>, context: ViewContext): View {
  const {reader} = context;
  return html`
    ${
      stated
        ? html`<p class="stated">
            ${sentenceView(reader, 'organisations.stated', {count: quantityView(stated, reader)})}
          </p>`
        : nothing
    }
    ${listedReferencesView(items)}
  `;
}

function noteView({title, items}: Of<'note'>, {reader, headingLevel}: ViewContext): View {
  if (items.length === 0 && !title) return nothing;
  const texts = items.map((item) => runningTextView(reader.text(item)));
  return html`
    <aside class="note-box" part="note-box">
      ${title ? headingView(headingLevel + 1, passageView(reader.text(title))) : nothing}
      ${
        items.length > 1
          ? html`<ul>
              ${texts.map((text) => html`<li>${text}</li>`)}
            </ul>`
          : texts
      }
    </aside>
  `;
}
