import type {Problem} from './problem.js';
import {warn} from './warn.js';

const mostTold = 20;

/** Tells whoever looks into the console what an editor should mend. */
export function tell(outcome: string, problems: readonly Problem[], from: string): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, mostTold)
    .map(
      ({path, expected, found}) => `${path || 'the file'}: expected ${expected}, found ${found}`,
    );
  const more = problems.length > mostTold ? `\nand ${problems.length - mostTold} more` : '';
  warn(`Spotlight, profile from ${from}, ${outcome}:\n${lines.join('\n')}${more}`);
}
