import {table} from '../markdown.mjs';
import {requests} from '../requests.mjs';
import {en} from './en.mjs';
import {nb} from './nb.mjs';
import {nn} from './nn.mjs';

/** @typedef {Record<string, [what: string, from: string, when: string, along: string]>} Rows */
/**
 * @typedef {Record<string, any>} Tried - The head of the table, `of` for a part of a number, and what each row says.
 * @type {Record<'nb' | 'nn' | 'en', {head: string[], rows: Rows, tried: Tried}>}
 */
export const words = {nb, nn, en};

/**
 * The table of everything that is requested.
 *
 * @param {'nb' | 'nn' | 'en'} language
 */
export function requestTable(language) {
  const {head, rows} = words[language];
  const lines = requests.map(({id}) => {
    const row = rows[id];
    if (!row) throw new Error(`The privacy sheet in ${language} says nothing of "${id}".`);
    return row;
  });
  return table(head, lines);
}
