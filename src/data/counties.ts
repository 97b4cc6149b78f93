import type {Place} from '../schema/place.js';

/** The counties of Norway by Statistics Norway's numbers of 2024. Their names are the same in every language we have. */
export const counties: Readonly<Record<string, string>> = {
  '03': 'Oslo',
  '11': 'Rogaland',
  '15': 'Møre og Romsdal',
  '18': 'Nordland',
  '31': 'Østfold',
  '32': 'Akershus',
  '33': 'Buskerud',
  '34': 'Innlandet',
  '39': 'Vestfold',
  '40': 'Telemark',
  '42': 'Agder',
  '46': 'Vestland',
  '50': 'Trøndelag',
  '55': 'Troms',
  '56': 'Finnmark',
};

/** The county that a place in Norway lies in, where its numbers say so: a municipality's begins with the county's. */
export function countyOf({county, municipality, country = 'NO'}: Place): string | undefined {
  const number = county ?? municipality?.slice(0, 2) ?? '';
  return country === 'NO' && Object.hasOwn(counties, number) ? counties[number] : undefined;
}
