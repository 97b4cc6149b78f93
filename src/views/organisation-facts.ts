import type {Reader} from '../locale/reader.js';
import type {Organisation} from '../schema/organisation.js';
import type {Fact} from './facts.js';
import {passageView} from './passage.js';
import {placesFacts} from './places.js';
import {quantityView} from './quantity.js';

/** The facts about an organisation that fit on a card, in the order they are shown. */
export function organisationFacts(organisation: Organisation, reader: Reader): Fact[] {
  const {employees, founded, ownership, places = []} = organisation;
  const {t} = reader;
  const facts: (Fact | undefined)[] = [
    employees && {label: t('card.employees'), value: quantityView(employees, reader)},
    founded ? {label: t('card.founded'), value: reader.date(founded)} : undefined,
    ownership
      ? {label: t('card.ownership'), value: passageView(reader.text(ownership))}
      : undefined,
    ...placesFacts(places, reader),
  ];
  return facts.filter((fact) => fact !== undefined);
}
