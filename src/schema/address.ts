import * as z from 'zod/mini';
import {rule} from './rule.js';

/** Where a reader may be sent: a web page, an e-mail address or a telephone number. */
export const LinkAddress = z.string('link-address').check(rule('link-address'));

/** Where a file lies: a web address, or a path relative to the JSON file that names it. */
export const FileAddress = z.string('file-address').check(rule('file-address'));
