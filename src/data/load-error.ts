import type {Problem} from './problem.js';

/**
 * Why a profile cannot be shown.
 * `unreachable`: no answer, or not a good one · `timeout`: no whole answer in time · `not-json`: something else than JSON ·
 * `invalid`: not a profile · `too-new`: made for a later version of the format · `too-large`: more than we read.
 */
export type LoadFailure =
  'unreachable' | 'timeout' | 'not-json' | 'invalid' | 'too-new' | 'too-large';

/** The only thing that loading throws. `problems` says what an editor can mend, where there is something. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly reason: LoadFailure;
  readonly problems: readonly Problem[];

  constructor(reason: LoadFailure, problems: readonly Problem[] = []) {
    super(`The profile cannot be shown: ${reason}`);
    this.reason = reason;
    this.problems = problems;
  }
}
