import type {Reader} from '../locale/reader.js';
import type {Bounds} from './basemap.js';
import {contains} from './camera.js';
import {kit} from './kit.js';
import type {Resident, Spot} from './survey.js';

/** How the list is ordered. */
export type Order = 'north' | 'name';

/** The list beside the map, in the parts that it is read in. */
export interface Lists {
  readonly inView: readonly Resident[];
  readonly outside: readonly Resident[];
  /** Somewhere in the world that the map does not reach. */
  readonly abroad: readonly Resident[];
  /** Nowhere in particular. */
  readonly placeless: readonly Resident[];
}

/** Parts the list by what the map shows of it; a map that has no size yet is going to show everything. */
export function partList(residents: readonly Resident[], view: Bounds | undefined): Lists {
  const lists = {
    inView: [] as Resident[],
    outside: [] as Resident[],
    abroad: [] as Resident[],
    placeless: [] as Resident[],
  };
  const sees = (spot: Spot) => view === undefined || contains(view, spot);
  for (const resident of residents) lists[partOf(resident, sees)].push(resident);
  return lists;
}

function partOf({spots, abroad}: Resident, sees: (spot: Spot) => boolean): keyof Lists {
  if (spots.some(sees)) return 'inView';
  if (spots.length > 0) return 'outside';
  return abroad ? 'abroad' : 'placeless';
}

/** Orders the list from north to south, or by the names that this reader sees. */
export function orderList(
  residents: readonly Resident[],
  order: Order,
  reader: Reader,
): readonly Resident[] {
  const {compare} = kit.collatorFor(reader.language);
  const known = residents.map((resident) => ({resident, north: northOf(resident)}));
  // Looked up when they are asked for: from north to south few have to be told apart by name.
  const names = new Map<Resident, string>();
  const nameOf = (resident: Resident): string => {
    const name = names.get(resident) ?? nameIn(resident, reader);
    names.set(resident, name);
    return name;
  };
  const byName = (one: {resident: Resident}, other: {resident: Resident}) =>
    compare(nameOf(one.resident), nameOf(other.resident));
  const sorted =
    order === 'name'
      ? known.toSorted(byName)
      : known.toSorted((one, other) =>
          one.north === other.north ? byName(one, other) : other.north - one.north,
        );
  return sorted.map(({resident}) => resident);
}

const northOf = ({spots}: Resident): number =>
  spots.reduce((most, {north}) => Math.max(most, north), -Infinity);

const nameIn = ({item}: Resident, {language}: Reader): string =>
  new kit.Reader(language, item).text(item.name).text;
