import {LoadError} from './load-error.js';
import {describeValue} from './problem.js';

/** Says that `src` is no address that a document may come from. */
export function refusedSource(src: string): LoadError {
  const expected = 'the address of a JSON file, absolute or relative to the page';
  return new LoadError('unreachable', [{path: 'src', expected, found: describeValue(src)}]);
}
