import {describeValue} from '../../data/problem.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import type {Definition} from './collections.js';
import {Gather} from './gather.js';
import type {LoadedSource} from './load-sources.js';
import type {FileProblem} from './problem.js';

const expected =
  'type, kind, network, tag, ids, whole or pageSize, each as docs/publishing.md says';

/** A collection that is to be filled by the publisher, where a document says so by `gather`. */
export function readDefinition(
  {path: file, raw}: LoadedSource,
  stem: string,
  document: SpotlightDocument | undefined,
): {definition?: Definition; problems: FileProblem[]} | undefined {
  const gather = (raw as {gather?: unknown} | undefined)?.gather;
  if (document?.type !== 'collection' || gather === undefined) return undefined;
  const result = Gather.safeParse(gather);
  if (!result.success) {
    const problems = result.error.issues.map(({path}) => {
      const found = describeValue(
        path.reduce<unknown>((value, key) => (value as never)[key], gather),
      );
      return {file, path: ['gather', ...path].join('.'), expected, found};
    });
    return {problems};
  }
  const {items, next, ...head} = document;
  // The publisher fills these.
  void [items, next];
  return {definition: {head, stem, gather: result.data}, problems: []};
}
