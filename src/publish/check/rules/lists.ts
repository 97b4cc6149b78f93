import {isFields} from '../walk.js';
import type {Rule} from './rule.js';
import {wordsOf} from './wordings.js';

/** Lists in which nothing should stand twice, and what tells their items apart. */
const named: Record<string, (item: unknown) => string> = {
  members: nameOf,
  participants: nameOf,
  organisations: nameOf,
  people: nameOf,
  speakers: nameOf,
  answeredBy: nameOf,
  depicts: nameOf,
  partners: (item) => nameOf(fieldOf(item, 'organisation')),
  memberships: (item) =>
    joined(
      nameOf(fieldOf(item, 'network')),
      fieldOf(item, 'since'),
      wordsOf(fieldOf(item, 'role')),
    ),
  funding: (item) => (isFields(item) ? JSON.stringify(item) : ''),
  recognitions: (item) =>
    joined(
      wordsOf(fieldOf(item, 'name')),
      fieldOf(item, 'date'),
      fieldOf(item, 'status'),
      wordsOf(fieldOf(item, 'category')),
    ),
  links: (item) => (typeof fieldOf(item, 'url') === 'string' ? String(fieldOf(item, 'url')) : ''),
  quotes: (item) => wordsOf(fieldOf(item, 'text')),
  places: (item) =>
    joined(
      wordsOf(fieldOf(item, 'name')),
      fieldOf(item, 'kind'),
      fieldOf(item, 'municipality'),
      fieldOf(item, 'latitude'),
    ),
  alternateNames: wordsOf,
  goals: wordsOf,
  seeking: wordsOf,
  services: wordsOf,
  tags: wordsOf,
  sdg: String,
};

/** Lists: nothing twice. */
export const lists: Rule = (spot, report) => {
  const {value, key, above} = spot;
  if (!Array.isArray(value) || value.length < 2) return;
  const inBlock = key === 'items' && above?.part === 'Block' && isFields(above.value);
  const kind = inBlock ? (above.value as Record<string, unknown>)['type'] : undefined;
  const told =
    kind === 'people' || kind === 'organisations'
      ? nameOf
      : Object.hasOwn(named, key)
        ? named[key]
        : undefined;
  if (!told) return;
  const seen = new Map<string, number>();
  value.forEach((item: unknown, place) => {
    const name = told(item).toLowerCase();
    if (name === '') return;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, place);
    else
      report(spot, 'twice', {
        below: [place],
        values: {name: told(item).slice(0, 60), first: `${key}[${first}]`},
      });
  });
};

function nameOf(item: unknown): string {
  if (typeof item === 'string') return item.trim();
  return isFields(item) ? String(item['id'] ?? wordsOf(item['name'])) : '';
}

const fieldOf = (item: unknown, field: string): unknown =>
  isFields(item) ? item[field] : undefined;

const joined = (name: string, ...others: readonly unknown[]): string =>
  name === ''
    ? ''
    : [name, ...others.filter((each) => each !== undefined && each !== '')].join(' ');
