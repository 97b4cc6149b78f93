import * as z from 'zod/mini';
import {Collection} from './collection.js';
import {Happening} from './happening.js';
import {Network} from './network.js';
import {Organisation} from './organisation.js';
import {Project} from './project.js';
import {Story} from './story.js';

/** Anything a profile file may hold; its `type` says what it is. */
export const SpotlightDocument = z.discriminatedUnion('type', [
  Organisation,
  Project,
  Network,
  Happening,
  Story,
  Collection,
]);
export type SpotlightDocument = z.infer<typeof SpotlightDocument>;
