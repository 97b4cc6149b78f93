import {facts} from './facts.js';
import {folder} from './folder.js';
import {frames} from './frames.js';
import {rules} from './rules.js';
import {syntax} from './syntax.js';
import {texts} from './texts.js';

/** All that the checker says in English. */
export const en = {messages: {...syntax, ...texts, ...facts, ...folder}, rules, frames};
