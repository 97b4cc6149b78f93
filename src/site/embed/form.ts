import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {
  attributesOf,
  fieldsFor,
  isApart,
  waysFor,
  widgetsFor,
  type Choices,
  type Field,
  type FieldName,
} from './choices.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import type {Offer} from './offers.js';
import type {Say} from './say.js';

/** What the form shows, and whom it tells of a change. */
export interface Form {
  readonly choices: Choices;
  readonly offers: readonly Offer[];
  readonly offer: Offer;
  readonly document: SpotlightDocument;
  readonly say: Say;
  readonly choose: (change: Partial<Choices>) => void;
}

const types = ['organisation', 'project', 'network', 'event', 'story', 'collection'] as const;
/** What most people never need. */
const rare = new Set<FieldName>([
  ...(['heading-level', 'image-hosts', 'theme-filter', 'height', 'tiles'] as const),
]);

/** The questions: what to show, what the website allows, and how it should look. */
export function formView(form: Form): TemplateResult {
  const {choices, say} = form;
  const fields = fieldsFor(choices.widget, choices.way);
  const common = fields.filter(({name}) => !rare.has(name));
  const others = fields.filter(({name}) => rare.has(name));
  return html`
    <section aria-labelledby="what">
      <h2 id="what">${say('what.heading')}</h2>
      ${profileView(form)} ${widgetView(form)}
    </section>
    <section>${wayView(form)}</section>
    ${
      fields.length > 0
        ? html`
            <section aria-labelledby="looks">
              <h2 id="looks">${say('looks.heading')}</h2>
              ${common.map((field) => fieldView(field, form))}
              ${
                others.length > 0
                  ? html`
                      <details>
                        <summary>${say('looks.more')}</summary>
                        ${others.map((field) => fieldView(field, form))}
                      </details>
                    `
                  : nothing
              }
            </section>
          `
        : nothing
    }
  `;
}

function profileView({choices, offers, say, choose}: Form): TemplateResult {
  const named = (offer: Offer) => offer.name(choices.page);
  const options = (type: Offer['type']) =>
    offers
      .filter((offer) => offer.type === type)
      .sort((one, other) => named(one).localeCompare(named(other), ['nb', 'no']))
      .map(
        (offer) => html`
          <option value=${offer.id} ?selected=${offer.id === choices.id}>${named(offer)}</option>
        `,
      );
  return html`
    <label class="field">
      <span>${say('what.id')}</span>
      <select
        name="id"
        .value=${live(choices.id)}
        @change=${(event: Event) => choose({id: valueOf(event)})}
      >
        ${types.map((type) => html`<optgroup label=${say(`type.${type}`)}>${options(type)}</optgroup>`)}
      </select>
    </label>
  `;
}

const widgetView = ({choices, document, say, choose}: Form): TemplateResult => html`
  <fieldset class="pills">
    <legend>${say('what.widget')}</legend>
    ${widgetsFor(document).map(
      (widget) => html`
        <label>
          <input
            type="radio"
            name="widget"
            value=${widget}
            .checked=${live(widget === choices.widget)}
            @change=${() => choose({widget})}
          />
          <span>${say(`widget.${widget}`)}</span>
        </label>
      `,
    )}
  </fieldset>
`;

const wayView = ({choices, offer, say, choose}: Form): TemplateResult => html`
  <fieldset class="ways">
    <legend>${say('way.heading')}</legend>
    ${waysFor(choices.widget, offer.type).map(
      (way) => html`
        <label>
          <input
            type="radio"
            name="way"
            value=${way}
            aria-describedby="about-${way}"
            .checked=${live(way === choices.way)}
            @change=${() => choose({way})}
          />
          <span>
            <strong>${say(`way.${way}`)}</strong>
            <small id="about-${way}">${say(`way.${way}.about`)}</small>
          </span>
        </label>
      `,
    )}
  </fieldset>
  ${
    choices.way === 'frame'
      ? flagView(say('fitting'), choices.fitting, (fitting) => choose({fitting}))
      : nothing
  }
  ${
    choices.way === 'html' || (choices.way === 'script' && choices.widget !== 'language')
      ? flagView(say('people'), choices.people, (people) => choose({people}), say('people.about'))
      : nothing
  }
`;

const flagView = (
  label: string,
  checked: boolean,
  set: (checked: boolean) => void,
  about?: string,
): TemplateResult => html`
  <label class="flag">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    <span>${label}${about ? html`<small>${about}</small>` : nothing}</span>
  </label>
`;

function fieldView(field: Field, {choices, say, choose}: Form): TemplateResult {
  const {name} = field;
  const value = attributesOf(choices)[name];
  const label = say(`field.${name}`);
  const set = (next: string | undefined) => {
    const attributes = {...choices.attributes, ...(next === undefined ? {} : {[name]: next})};
    if (next === undefined) Reflect.deleteProperty(attributes, name);
    choose({attributes});
  };
  if (field.kind === 'flag') {
    return flagView(label, value !== undefined, (checked) => set(checked ? '' : undefined));
  }
  if (field.kind === 'choice') {
    const apart = isApart(choices.way);
    const usual = name === 'lang' && apart ? [] : [''];
    return html`
      <label class="field">
        <span>${label}</span>
        <select
          name=${name}
          .value=${live(value ?? '')}
          @change=${(event: Event) => set(valueOf(event) || undefined)}
        >
          ${[...usual, ...field.values].map(
            (each) => html`
              <option value=${each} ?selected=${each === (value ?? '')}>
                ${say.value(name, each || (apart ? 'apart' : ''))}
              </option>
            `,
          )}
        </select>
      </label>
    `;
  }
  return html`
    <label class="field">
      <span>${label}</span>
      <input
        name=${name}
        type=${field.kind}
        min=${field.kind === 'number' ? field.from : nothing}
        max=${field.kind === 'number' ? field.to : nothing}
        .value=${live(choices.attributes[name] ?? '')}
        @change=${(event: Event) => set(valueOf(event).trim() || undefined)}
      />
    </label>
  `;
}

const valueOf = ({target}: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;
