import * as z from 'zod/mini';
import {LinkAddress} from './address.js';
import {Localized} from './localized.js';
import {Picture} from './picture.js';

/** A video elsewhere, shown as a poster and a link: nothing is loaded before a click. */
export const Video = z.object({
  url: LinkAddress,
  title: Localized,
  poster: z.optional(Picture),
  transcript: z.optional(Localized),
});
export type Video = z.infer<typeof Video>;
