export {SpotlightCard} from './elements/card.js';
export {SpotlightDirectory} from './elements/directory.js';
export {SpotlightLanguage} from './elements/language.js';
export {SpotlightMap} from './elements/map.js';
export {SpotlightProfile} from './elements/profile.js';
export {SpotlightQuote} from './elements/quote.js';
export {SpotlightStory} from './elements/story.js';
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
export type {Happening} from './schema/happening.js';
export type {Network} from './schema/network.js';
export type {Organisation} from './schema/organisation.js';
export type {Project} from './schema/project.js';
export type {Story} from './schema/story.js';
export type {SpotlightDocument} from './schema/spotlight-document.js';
