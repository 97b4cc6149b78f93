const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
/** Names that this code list of the system's has beside the countries of ISO 3166-1. */
const others = new Set([
  'AC',
  'CP',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UK',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** Tells whether two letters are a country's (ISO 3166-1 alpha-2). */
export const countryIsKnown = (code: string): boolean =>
  !others.has(code) && names.of(code) !== undefined;
