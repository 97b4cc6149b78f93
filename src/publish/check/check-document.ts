import {LoadError} from '../../data/load-error.js';
import type {Problem} from '../../data/problem.js';
import {readDocument} from '../../data/read-document.js';
import type {Finding} from './finding.js';
import {EntriesOf, type FileEntries} from './folder/entries.js';
import {fromProblem} from './from-problem.js';
import {applyRules} from './rules/all-rules.js';
import {checkRoles} from './rules/roles.js';
import {withBlocks} from './publishers-words.js';
import type {Report} from './rules/rule.js';
import {checkTranslations} from './rules/translations.js';
import {checkWithdrawn, withdrawnIn} from './rules/withdrawn.js';
import {documentShape} from './schema-tree.js';
import {stepsTo, walk, type Spot} from './walk.js';

/** What is wrong with one document, and what it has to do with others. */
export interface CheckedDocument {
  readonly findings: readonly Finding[];
  readonly entries: FileEntries;
}

/**
 * Checks one document by itself: with the widgets' own reader, which says what they leave out, then by rules for what they
 * show although it is hardly meant.
 */
export function checkDocument(written: unknown, file: string, today: string): CheckedDocument {
  const value = withBlocks(written);
  const entries = new EntriesOf(file);
  const {problems, readable} = read(value);
  const findings = problems.map((problem) => fromProblem(problem, value));
  if (!readable) return {findings, entries};

  const report: Report = (spot, code, {below = [], severity = 'hint', found, ...details} = {}) => {
    const steps = [...stepsTo(spot), ...below];
    findings.push({
      severity,
      code,
      steps,
      found: found ?? valueBelow(spot.value, below),
      ...details,
    });
  };
  const texts: Spot[] = [];
  const people: Spot[] = [];
  walk(value, documentShape, (spot) => {
    applyRules(spot, report, today);
    entries.add(spot);
    if (spot.part === 'Text') texts.push(spot);
    if (spot.part === 'Person') people.push(spot);
  });
  checkRoles(people, report);
  checkTranslations(texts, report);
  checkWithdrawn(value, documentShape, withdrawnIn(people), report);
  return {findings, entries};
}

function read(value: unknown): {problems: readonly Problem[]; readable: boolean} {
  try {
    return {problems: readDocument(value).problems, readable: true};
  } catch (error) {
    const {problems} = error as LoadError;
    const whole = problems.some(({path}) => path === '' || path === 'format');
    return {problems, readable: !whole};
  }
}

const valueBelow = (value: unknown, below: readonly (string | number)[]): unknown =>
  below.reduce<unknown>(
    (at, step) => (at as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
