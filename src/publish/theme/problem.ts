/** What can be wrong with a theme file; `messages.ts` says each in the caller's language. */
export type ProblemCode =
  | 'not-json'
  | 'too-deep'
  | 'not-strict-json'
  | 'not-an-object'
  | 'no-tokens'
  | 'unknown-token'
  | 'named-twice'
  | 'not-a-token'
  | 'wrong-type'
  | 'type-left-out'
  | 'not-a-colour'
  | 'components-out-of-range'
  | 'hex-differs'
  | 'colour-as-text'
  | 'not-a-size'
  | 'size-as-text'
  | 'unit-rem'
  | 'unit-unknown'
  | 'size-out-of-range'
  | 'no-such-alias'
  | 'circular-alias'
  | 'older-draft'
  | 'no-dark-value'
  | 'translucent-ground'
  | 'low-contrast';

/** Something about a theme file that its designer should know. */
export interface Problem {
  readonly code: ProblemCode;
  /** Errors keep the theme from being made; warnings do not. */
  readonly level: 'error' | 'warning';
  /** The token's path in the file, `color.accent`; the paths of several, where one thing is said of all of them. */
  readonly paths: readonly string[];
  /** The line of the file, from 1. */
  readonly line?: number | undefined;
  /** The file, where it is not the one that was named first. */
  readonly file?: string | undefined;
  /** What the message needs besides. */
  readonly details?: Readonly<Record<string, string>> | undefined;
}

/** Takes a problem as it is found. */
export type Report = (problem: Problem) => void;
