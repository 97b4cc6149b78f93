import {readDocument as read, type ReadDocument} from './data/read-document.js';

export {LoadError, type LoadFailure} from './data/load-error.js';
export type {Problem} from './data/problem.js';
export type {ReadDocument} from './data/read-document.js';
export type {Collection} from './schema/collection.js';
export type {Happening} from './schema/happening.js';
export type {Language, Localized} from './schema/localized.js';
export type {Network} from './schema/network.js';
export type {Organisation} from './schema/organisation.js';
export type {Person} from './schema/person.js';
export type {Picture} from './schema/picture.js';
export type {Place} from './schema/place.js';
export type {Project} from './schema/project.js';
export type {Quantity} from './schema/quantity.js';
export type {Quote} from './schema/quote.js';
export type {SpotlightDocument} from './schema/spotlight-document.js';
export type {Story} from './schema/story.js';

/**
 * Reads a value as the widgets do, for those who make profiles with code of their own: what breaks a rule is left out,
 * and `problems` says where it was, what was expected and what was found.
 *
 * @throws {LoadError} When nothing could be shown at all.
 */
export const readDocument = (input: unknown): ReadDocument => read(input);
