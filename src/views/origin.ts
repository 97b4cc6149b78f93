import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Link} from '../schema/link.js';
import type {Localized} from '../schema/localized.js';
import {labelledLinkView} from './link.js';
import {passageView, sentenceView} from './passage.js';

/** What a document says of where it comes from. */
interface Origin {
  readonly source?: Link | undefined;
  readonly updated?: string | undefined;
}

/** Who made the small pictures, where a document comes from, and how new it is: a paragraph each. */
export function originViews(
  {source, updated}: Origin,
  credits: readonly Localized[],
  reader: Reader,
): TemplateResult[] {
  const made = new Map(credits.map((credit) => [reader.text(credit).text, credit]));
  return [
    ...[...made.values()].map((credit) => html`<p>${passageView(reader.text(credit))}</p>`),
    ...(source
      ? [
          html`<p>
            ${sentenceView(reader, 'profile.source', {source: labelledLinkView(source, reader)})}
          </p>`,
        ]
      : []),
    ...(updated ? [html`<p>${reader.t('profile.updated', {date: reader.date(updated)})}</p>`] : []),
  ];
}

/**
 * Who made the logos and portraits in a value, at any depth: those have no room for a line of their own. Large pictures
 * have theirs below them, and are passed over.
 */
export function smallCredits(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(smallCredits);
  const {type, name, image, logo, ...others} = value as Record<string, unknown>;
  // A document and a block show their picture large, a person small.
  const small = type === undefined && name !== undefined ? [image, logo] : [logo];
  const own = small.flatMap(
    (picture) => (picture as {credit?: Localized} | undefined)?.credit ?? [],
  );
  return [...own, ...Object.values(others).flatMap(smallCredits)];
}
