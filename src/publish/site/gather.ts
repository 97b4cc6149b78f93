import * as z from 'zod/mini';
import {languages} from '../../schema/languages.js';
import {Identifier} from '../../schema/identifier.js';
import type {CollectionItem} from '../../schema/collection.js';
import type {Localized} from '../../schema/localized.js';

const texts = (value: Localized): string[] =>
  typeof value === 'string' ? [value] : languages.flatMap((language) => value[language] ?? []);

/**
 * Which documents a collection holds, for `gather` in the content: all of one type or kind, the members of a network, those
 * with a tag, or those with an id in the list. It is read by `publish` and never published.
 */
export const Gather = z.object({
  type: z.optional(z.enum(['organisation', 'project', 'network', 'event', 'story'])),
  kind: z.optional(z.string()),
  network: z.optional(Identifier),
  tag: z.optional(z.string()),
  ids: z.optional(z.array(Identifier)),
  /** Whether documents come whole; otherwise cut to what a list needs. */
  whole: z.optional(z.boolean()),
  pageSize: z.optional(z.int().check(z.positive())),
});
export type Gather = z.infer<typeof Gather>;

/** What of a document decides which collections hold it. */
export interface GatheredBy {
  readonly type: string;
  readonly kind?: string | undefined;
  readonly networks?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
}

export function gatheredBy(document: CollectionItem): GatheredBy {
  const memberships = document.type === 'organisation' ? (document.memberships ?? []) : [];
  return {
    type: document.type,
    kind: 'kind' in document ? document.kind : undefined,
    networks: memberships.flatMap(({network}) => (typeof network === 'string' ? [] : network.id)),
    tags: document.tags?.flatMap(texts),
  };
}

/** Whether a collection holds a document. */
export function gathers(gather: Gather, id: string, by: GatheredBy): boolean {
  const {type, kind, network, tag, ids} = gather;
  return (
    by.type !== 'collection' &&
    (type === undefined || type === by.type) &&
    (kind === undefined || kind === by.kind) &&
    (network === undefined || by.networks?.includes(network) === true) &&
    (tag === undefined || by.tags?.includes(tag) === true) &&
    (ids === undefined || ids.includes(id))
  );
}
