import type {Problem} from '../../data/problem.js';

/** A mistake in the content, with the file that it stands in. */
export interface FileProblem extends Problem {
  /** The file, as seen from the content's folder. */
  readonly file: string;
}

/** One mistake in a line: which file, where in it, what was expected and what was found. */
export function describeProblem({file, path, expected, found}: FileProblem): string {
  return `${[file, path].filter(Boolean).join(': ')}: expected ${expected}, found ${found}`;
}
