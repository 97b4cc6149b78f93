import * as z from 'zod/mini';
import {rule} from './rule.js';

const pattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/**
 * A year, month, day or season, or two of them with `/` between: `2020`, `2020-11`, `2020-11-04`, `2017-23`, `2018/2020`.
 * Seasons are those of EDTF level 1 (ISO 8601-2): 21 spring, 22 summer, 23 autumn, 24 winter.
 */
export const DateSpan = z.string('date').check(z.regex(pattern, 'date'), rule('date'));
export type DateSpan = z.infer<typeof DateSpan>;
