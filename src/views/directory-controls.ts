import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import type {Choices} from '../controllers/choices-controller.js';
import type {Entries} from '../data/entries.js';
import {facets, type Facet, type KindWord} from '../data/facets.js';
import {collatorFor} from '../locale/collation.js';
import type {CatalogueKey} from '../locale/locale.js';
import type {Passage, Reader} from '../locale/reader.js';

/** What the controls show, and what they tell. */
export interface Controls {
  readonly entries: Entries;
  readonly choices: Choices;
  readonly reader: Reader;
  /** Something is being written in the search field. */
  readonly onType: (search: string) => void;
  /** A choice is made. */
  readonly onChoose: (choices: Partial<Choices>) => void;
}

interface Option {
  readonly value: string;
  readonly name: Passage;
}

/** Search, filters and sorting. A filter that would leave nothing to choose between is not there. */
export function directoryControlsView(controls: Controls): TemplateResult {
  const {choices, reader, onType, onChoose} = controls;
  const {t} = reader;
  return html`
    <div class="controls" part="controls" role="search" aria-labelledby="name">
      <div class="field search">
        <label for="search">${t('directory.search')}</label>
        <input
          id="search"
          part="search"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(choices.search)}
          @input=${(event: Event) => onType(valueOf(event))}
          @change=${(event: Event) => onChoose({search: valueOf(event)})}
        />
      </div>
      ${facets.map((facet) => filterView(facet, controls))}
      ${selectView('sort', t('directory.sort'), sortOptions(reader), choices.sort, (sort) => onChoose({sort}))}
    </div>
  `;
}

function filterView(facet: Facet, {entries, choices, reader, onChoose}: Controls) {
  const {names} = entries.facets[facet];
  if (names.size < 2) return nothing;
  const label: CatalogueKey = `directory.${facet}`;
  // A long list of options is not drawn again with every key.
  return html`${guard([entries, entries.list.length, reader.language, choices[facet]], () =>
    selectView(
      facet,
      reader.t(label),
      filterOptions(facet, entries, reader),
      choices[facet],
      (value) => onChoose({[facet]: value}),
    ),
  )}`;
}

function filterOptions(facet: Facet, entries: Entries, reader: Reader): Option[] {
  const {compare} = collatorFor(reader.language);
  const options = [...entries.facets[facet].names].map(([value, names]) => ({
    value,
    name: facet === 'kind' ? ours(reader.t(`kind.${value as KindWord}`)) : reader.text(names),
  }));
  options.sort((one, other) => compare(one.name.text, other.name.text));
  return [{value: '', name: ours(reader.t('directory.all'))}, ...options];
}

const sortOptions = ({t}: Reader): Option[] => [
  {value: '', name: ours(t('directory.sort-given'))},
  {value: 'name', name: ours(t('directory.sort-name'))},
];

const ours = (text: string): Passage => ({text, lang: undefined});

function selectView(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  onChoose: (value: string) => void,
): TemplateResult {
  return html`
    <div class="field ${id}">
      <label for=${id}>${label}</label>
      <div class="select">
        <select id=${id} part="filter" @change=${(event: Event) => onChoose(valueOf(event))}>
          ${options.map(
            ({value, name}) =>
              html`<option
                value=${value}
                lang=${name.lang ?? nothing}
                .selected=${value === chosen}
              >
                ${name.text}
              </option>`,
          )}
        </select>
      </div>
    </div>
  `;
}

const valueOf = ({currentTarget}: Event): string =>
  (currentTarget as HTMLInputElement | HTMLSelectElement).value;
