import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {figures} from '../styles/figures.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import {cardView} from '../views/card.js';
import type {CardDocument} from '../views/card-parts.js';
import type {ViewContext} from '../views/context.js';
import {styles} from './card.styles.js';
import {register} from './register.js';
import {selectDocument} from './select.js';
import {SpotlightElement} from './spotlight-element.js';

/**
 * An organisation, project, network or event at a glance: its name, what it is about, and what is known of it.
 *
 * @customElement spotlight-card
 * @csspart card - The box around everything.
 * @csspart logo - The plate with an organisation's logo or initials.
 * @csspart kind - What a project, network or event is, and where.
 * @csspart name - The heading with the name.
 * @csspart membership - The line below the name.
 * @csspart summary - What it does or is about.
 * @csspart tags - The list of topics.
 * @csspart figures - Numbers with their labels.
 * @csspart facts - The list of facts.
 * @csspart foot - The line at the bottom with a person and a link.
 * @csspart portrait - The person's portrait or initials.
 * @csspart person - The person's name and role.
 * @csspart action - The link at the bottom.
 * @fires {SpotlightSelectEvent} spotlight-select - The reader opens the page of what the card shows.
 */
export class SpotlightCard extends SpotlightElement<CardDocument['type']> {
  static override styles = [base, plate, figures, status, tags, styles];

  /** How the card is laid out: by the room it gets, or always one way. */
  @property() layout: 'auto' | 'compact' | 'standard' | 'wide' = 'auto';

  constructor() {
    super('card', ['organisation', 'project', 'network', 'event']);
  }

  protected override get chosenLayout(): string {
    return this.layout;
  }

  protected override renderDocument(document: CardDocument, context: ViewContext): TemplateResult {
    return cardView(document, {
      ...context,
      onSelect: (event) => selectDocument(this, event, document),
    });
  }
}

register('spotlight-card', SpotlightCard);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-card': SpotlightCard;
  }
}
