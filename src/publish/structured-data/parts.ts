import {countyOf} from '../../data/counties.js';
import type {Funding} from '../../schema/funding.js';
import type {Person} from '../../schema/person.js';
import type {Picture} from '../../schema/picture.js';
import type {Place} from '../../schema/place.js';
import type {Quantity} from '../../schema/quantity.js';
import type {Quote} from '../../schema/quote.js';
import type {Recognition} from '../../schema/recognition.js';
import type {Reference} from '../../schema/reference.js';
import type {Node, Writer} from './writer.js';

/** An organisation that is only named. */
export const organisationNode = (reference: Reference): Node => ({
  '@type': 'Organization',
  name: typeof reference === 'string' ? reference : reference.name,
});

/** A person, with neither e-mail nor telephone: those are for readers, not for harvesters. */
export const personNode = (
  {name, role, organisation, image, links = []}: Person,
  writer: Writer,
): Node => ({
  '@type': 'Person',
  name,
  jobTitle: writer.text(role),
  worksFor: organisation && organisationNode(organisation),
  image: image && pictureNode(image, writer),
  sameAs: links.map(({url}) => writer.page(url)).find((url) => url !== undefined),
});

export const pictureNode = (
  {src, alt, width, height, caption, credit}: Picture,
  writer: Writer,
): Node => ({
  '@type': 'ImageObject',
  contentUrl: writer.file(src),
  description: alt === '' ? undefined : writer.text(alt),
  caption: writer.text(caption),
  creditText: writer.text(credit),
  width: width === undefined ? undefined : pixels(width),
  height: height === undefined ? undefined : pixels(height),
});

const pixels = (value: number): Node => ({
  '@type': 'QuantitativeValue',
  value,
  unitText: 'px',
});

export function placeNode(place: Place, writer: Writer): Node {
  const {name, country = 'NO', latitude, longitude} = place;
  return {
    '@type': 'Place',
    name: writer.text(name),
    address: {
      '@type': 'PostalAddress',
      addressCountry: country,
      addressRegion: countyOf(place),
    },
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : {'@type': 'GeoCoordinates', latitude, longitude},
  };
}

/** A number, or the least or most that it is. What is only known in words is no quantity to a machine. */
export function quantityNode({value, qualifier, to}: Quantity): Node | undefined {
  const number = value ?? to;
  if (number === undefined) return undefined;
  const field = {approx: 'value', atLeast: 'minValue', moreThan: 'minValue', lessThan: 'maxValue'};
  return {'@type': 'QuantitativeValue', [qualifier ? field[qualifier] : 'value']: number};
}

export const grantNode = ({amount, funder, scheme, earmark}: Funding, writer: Writer): Node => ({
  '@type': 'MonetaryGrant',
  name: writer.text(scheme),
  description: writer.text(earmark),
  funder: organisationNode(funder),
  amount:
    amount.value !== undefined && amount.currency
      ? {'@type': 'MonetaryAmount', value: amount.value, currency: amount.currency}
      : undefined,
});

/** An award that was won; to be nominated is not to have won. */
export const awardOf = (
  {name, kind = 'award', status = 'won'}: Recognition,
  writer: Writer,
): string | undefined => (kind === 'award' && status === 'won' ? writer.text(name) : undefined);

/** What somebody has said, word for word: a paraphrase is no quotation. */
export function quotationNode(quote: Quote, writer: Writer): Node | undefined {
  const {text, form, speakers = [], organisation, source} = quote;
  if (form === 'paraphrase') return undefined;
  const by = speakers.map((speaker) => personNode(speaker, writer));
  return {
    '@type': 'Quotation',
    text: writer.plain(text),
    creator: by.length > 0 ? by : organisation && organisationNode(organisation),
    inLanguage: writer.language,
    citation: writer.page(source?.url),
  };
}
