import * as z from 'zod/mini';
import {Collection} from './collection.js';
import {Organisation} from './organisation.js';

/** Anything a profile file may hold; its `type` says what it is. */
export const SpotlightDocument = z.discriminatedUnion('type', [Organisation, Collection]);
export type SpotlightDocument = z.infer<typeof SpotlightDocument>;
