import {isFields, listOf} from '../walk.js';
import type {Rule} from './rule.js';

/** Documents that show nothing: a story without blocks, a collection without items. */
export const documents: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value) || value['href'] !== undefined) return;
  const {type, blocks, items, lead, next, gather} = value;
  if (type === 'story' && listOf(blocks).length === 0 && lead === undefined)
    report(spot, 'empty-story');
  const isMadeLater = next !== undefined || gather !== undefined;
  if (type === 'collection' && listOf(items).length === 0 && !isMadeLater)
    report(spot, 'empty-collection');
};

/** Headings with nothing below them. */
export const headings: Rule = (spot, report) => {
  const {value, key, above} = spot;
  if (typeof key !== 'number' || !isFields(value) || value['type'] !== 'heading') return;
  const next = listOf(above?.value)[key + 1];
  if (next === undefined || (isFields(next) && next['type'] === 'heading'))
    report(spot, 'heading-alone');
};
