import * as z from 'zod/mini';
import {languages} from './languages.js';
import {rule} from './rule.js';

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** What a text was first written in: any language, as a BCP 47 tag. */
export const LanguageTag = z
  .string('language')
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'language'));

/** One plain line that says something. */
export const Words = z.string().check(z.minLength(1, 'words'));

const Translations = z
  .object({
    nb: z.optional(Words),
    nn: z.optional(Words),
    en: z.optional(Words),
    se: z.optional(Words),
  })
  .check(rule('translations'));

/** A text: a plain string in the document's own language, or one string for each of several languages. */
export const Localized = z.union([Words, Translations], 'localized');
export type Localized = z.infer<typeof Localized>;
