export {SpotlightCard} from './elements/card.js';
export {SpotlightLanguage} from './elements/language.js';
export {
  SpotlightErrorEvent,
  SpotlightLanguageChangeEvent,
  SpotlightLoadEvent,
  SpotlightSelectEvent,
} from './events.js';
export type {LoadFailure} from './data/load-error.js';
export type {Problem} from './data/problem.js';
export type {Collection} from './schema/collection.js';
export type {Language, Localized} from './schema/localized.js';
export type {Organisation} from './schema/organisation.js';
export type {SpotlightDocument} from './schema/spotlight-document.js';
