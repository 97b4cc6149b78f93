import type {nothing, TemplateResult} from 'lit';
import type {Fact} from './facts.js';

export type View = TemplateResult | typeof nothing;

/** What one type of document adds to what all profiles have. */
export interface OwnParts {
  /** Facts at the top of the side box. */
  readonly facts: readonly Fact[];
  /** Sections before the figures. */
  readonly first: readonly View[];
  /** Short lists that stand beside the goals. */
  readonly beside: readonly View[];
  /** Sections after these. */
  readonly then: readonly View[];
}

/** The facts that there are. */
export const known = (facts: readonly (Fact | undefined)[]): Fact[] =>
  facts.filter((fact) => fact !== undefined);
