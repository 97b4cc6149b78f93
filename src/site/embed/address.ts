import {
  type Choices,
  type FieldName,
  fieldsFor,
  pageLanguages,
  ways,
  widgets,
  type PageLanguage,
} from './choices.js';

const fieldNames = new Set<FieldName>(
  widgets.flatMap((widget) => fieldsFor(widget, 'script').map(({name}) => name)),
);

/** Reads what has been chosen from the page's address. Whatever makes no sense counts as not chosen. */
export function readChoices(search: string, usual: {id: string; page: PageLanguage}): Choices {
  const asked = new URLSearchParams(search);
  const among = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((value) => value === asked.get(name));
  const attributes = [...fieldNames].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    page: among('page', pageLanguages) ?? usual.page,
    id: asked.get('id') ?? usual.id,
    widget: among('widget', widgets) ?? 'card',
    way: among('way', ways) ?? 'script',
    people: asked.get('people') === 'yes',
    fitting: asked.get('fitting') !== 'no',
    attributes: Object.fromEntries(attributes),
  };
}

/** Writes what has been chosen as it stands in the page's address, so that it can be shared. */
export function writeChoices({
  page,
  id,
  widget,
  way,
  people,
  fitting,
  attributes,
}: Choices): string {
  const asked = new URLSearchParams({page, id, widget, way});
  if (people) asked.set('people', 'yes');
  if (!fitting) asked.set('fitting', 'no');
  for (const [name, value] of Object.entries(attributes)) asked.set(name, value);
  return `?${asked}`;
}
