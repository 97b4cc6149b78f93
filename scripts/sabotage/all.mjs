import {data} from './data.mjs';
import {page} from './page.mjs';
import {views} from './views.mjs';

/** Every defence that we take away. */
export const sabotages = [...data, ...views, ...page];
