import {kinds, rules} from '../../data/expectations.js';
import {describeValue, type Problem} from '../../data/problem.js';
import type {Finding, Steps} from './finding.js';
import {suggestFor, suggestWord} from './suggestions.js';
import {isFields} from './walk.js';

const keys = new Map(Object.entries({...kinds, ...rules}).map(([key, words]) => [words, key]));

/** Turns what the widgets' own reader found into a finding that can be told in any language. */
export function fromProblem(problem: Problem, file: unknown): Finding {
  const steps = stepsOf(problem.path);
  const found = foundAt(problem, valueAt(file, steps));
  const finding = {severity: 'error', steps, found} as const;
  // What is missing is told as any text; of an image, it is what it shows.
  const rule = steps.at(-1) === 'alt' ? 'alt' : keys.get(problem.expected);
  if (rule !== undefined) {
    const suggestion = suggestFor(rule, found, nameOf(steps));
    return {...finding, code: 'rule', rule, ...(suggestion !== undefined && {suggestion})};
  }
  if (steps.at(-1) === 'format') return {...finding, code: 'newer-format'};
  if (steps.length === 0)
    return {...finding, code: problem.found === 'more' ? 'too-deep' : 'unreadable'};
  const oneOf = problem.expected.replace(/^one of /, '').split(', ');
  const suggestion = suggestWord(found, oneOf);
  return {...finding, code: 'word', oneOf, ...(suggestion !== undefined && {suggestion})};
}

// A link inside a running text is found in it, not instead of it.
function foundAt({expected, found}: Problem, value: unknown): unknown {
  const inside = expected === rules['link-address'] && typeof value === 'string';
  return inside && describeValue(value) !== found && value.includes('](')
    ? found.slice(1, -1)
    : value;
}

/** Reads a path such as `places[2].name`. */
export function stepsOf(path: string): Steps {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, place]) =>
    place === undefined ? name : Number(place),
  );
}

/** What stands at a place in a file. */
export function valueAt(file: unknown, steps: Steps): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as unknown;
    return isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, file);
}

const nameOf = (steps: Steps): string =>
  String(steps.findLast((step) => typeof step === 'string') ?? '');
