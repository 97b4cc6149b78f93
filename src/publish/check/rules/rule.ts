import type {Finding, Steps} from '../finding.js';
import type {Spot} from '../walk.js';

/** What a rule adds to its code. */
export interface Details extends Partial<
  Pick<Finding, 'severity' | 'values' | 'found' | 'suggestion' | 'atName'>
> {
  /** The way from the value at hand to what is meant. */
  readonly below?: Steps;
}

/** Reports something about a value; a hint unless it says otherwise. */
export type Report = (spot: Spot, code: Finding['code'], details?: Details) => void;

/** Looks at one value of a file. `today` is written as `2026-11-25`. */
export type Rule = (spot: Spot, report: Report, today: string) => void;
