import {failures, ratioText} from './contrast.js';
import {themeCss} from './css.js';
import type {KnownTokens} from './known-tokens.js';
import type {Problem} from './problem.js';
import {readTheme, type ThemeFiles} from './read-theme.js';
import type {Theme} from './theme.js';

/** What became of a designer's file. */
export interface MadeTheme {
  readonly theme: Theme;
  readonly problems: readonly Problem[];
  /** The style sheet, unless there are errors. */
  readonly css: string | undefined;
}

/** Grounds that others lie on. */
const grounds = ['color.surface', 'color.sunken', 'color.tint', 'color.plate'];

/** Makes a style sheet of a designer's file, and says what is wrong with it. */
export function makeTheme(files: ThemeFiles, known: KnownTokens): MadeTheme {
  const problems: Problem[] = [];
  const theme = readTheme(files, known, (problem) => problems.push(problem));
  const clear = grounds.filter((id) =>
    Object.values(theme.colours.get(id) ?? {}).some((colour) => colour.alpha.valueOf() < 1),
  );
  if (clear.length > 0) problems.push({code: 'translucent-ground', level: 'warning', paths: clear});
  problems.push(...failures(theme, known).map(lowContrast));
  const isSound = problems.every(({level}) => level !== 'error');
  return {theme, problems, css: isSound ? themeCss(theme, known) : undefined};
}

const lowContrast = ({
  front,
  ground,
  mode,
  ratio,
  least,
  remedy,
}: ReturnType<typeof failures>[number]): Problem => ({
  code: 'low-contrast',
  level: 'error',
  paths: [],
  details: {front, ground, mode, ratio: ratioText(ratio), least: String(least), ...remedy},
});
