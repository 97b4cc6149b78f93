import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Organisation} from '../schema/organisation.js';
import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import type {ViewContext} from '../views/context.js';
import {organisationCardView} from '../views/organisation-card.js';
import {styles} from './card.styles.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';

/**
 * An organisation at a glance: logo, name, what it does, and what is known of it.
 *
 * @customElement spotlight-card
 * @csspart card - The box around everything.
 * @csspart logo - The plate with the logo or the initials.
 * @csspart name - The heading with the name.
 * @csspart membership - The line below the name.
 * @csspart summary - What the organisation does.
 * @csspart tags - The list of topics.
 * @csspart facts - The list of facts.
 * @csspart foot - The line at the bottom with a person and a link.
 * @csspart portrait - The person's portrait or initials.
 * @csspart person - The person's name and role.
 * @csspart action - The link at the bottom.
 * @cssprop [--spotlight-card-padding=1.5em] - Room between the border and the text.
 * @fires {SpotlightSelectEvent} spotlight-select - The reader opens the organisation's page.
 */
export class SpotlightCard extends SpotlightElement<'organisation'> {
  static override styles = [base, plate, status, styles];

  /** How the card is laid out: by the room it gets, or always one way. */
  @property({reflect: true}) layout: 'auto' | 'compact' | 'standard' | 'wide' = 'auto';

  constructor() {
    super('card', ['organisation']);
  }

  protected override renderDocument(document: Organisation, context: ViewContext): TemplateResult {
    const onSelect = (event: Event) => this.select(event, document);
    return organisationCardView(document, {...context, onSelect});
  }
}

register('spotlight-card', SpotlightCard);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-card': SpotlightCard;
  }
}
