import * as z from 'zod/mini';
import {rules} from './rules.js';

/** A rule of ours as a check for zod; the key is what tells it apart where it is broken. */
export const rule = <Key extends keyof typeof rules>(key: Key) =>
  z.refine(rules[key] as (value: unknown) => boolean, key);
