import type {TemplateResult} from 'lit';
import type {CardContext, CardDocument} from './card-parts.js';
import {organisationCardView} from './organisation-card.js';
import {topicCardView} from './topic-card.js';

/** What stands in the card of a document. */
export const cardView = (document: CardDocument, context: CardContext): TemplateResult =>
  document.type === 'organisation'
    ? organisationCardView(document, context)
    : topicCardView(document, context);
