import type {Finding} from '../finding.js';

/** A file as it was read: its value, or why there is none; some mistakes leave a value all the same. */
export interface Parsed {
  readonly format: 'json' | 'yaml';
  readonly text: string;
  readonly value?: unknown;
  readonly findings: readonly Finding[];
  /** Whether there is a value to look at. */
  readonly readable: boolean;
}

/** A mistake that belongs to no field, at an offset in the text. */
export const atRoot = (code: Finding['code'], details: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  code,
  steps: [],
  ...details,
});
