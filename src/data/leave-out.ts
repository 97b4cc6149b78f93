import type {$ZodIssue} from 'zod/v4/core';
import {describeExpectation} from './expectations.js';
import type {Origins} from './origins.js';
import {describePath, describeValue, type Problem} from './problem.js';

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** One step down a path: the list or group of fields, and the place in it. */
interface Step {
  readonly container: Container;
  readonly key: string | number;
}

/**
 * Takes broken parts out of a (tidied) file, so that each spoils nothing but itself: a field, an item of a list, or
 * what requires them. When the document itself cannot be kept, `root` becomes `undefined`.
 */
export class LeaveOut {
  root: unknown;
  readonly problems: Problem[] = [];
  readonly #origins: Origins;
  readonly #removed = new WeakMap<Container, Set<string>>();

  constructor(root: unknown, origins: Origins) {
    this.root = root;
    this.#origins = origins;
  }

  /** Reports what the validator found and removes it. */
  remove(issues: readonly $ZodIssue[]): void {
    const targets = new Map<Container, Set<string | number>>();
    for (const issue of issues) {
      const {container, key} = this.#look(issue);
      targets.set(container, (targets.get(container) ?? new Set()).add(key));
    }
    for (const [container, keys] of targets) {
      if (Array.isArray(container)) this.#origins.remove(container, keys as Set<number>);
      else this.#removeFields(container, keys as Set<string>);
    }
  }

  #look(issue: $ZodIssue): Step {
    const steps = this.#walk(['root', ...(issue.path as Path)]);
    // What a page has put on every object is not the file's, and cannot be taken out of it.
    const missing = ({container, key}: Step) => !Object.hasOwn(container, key);
    let target = steps.pop() as Step;
    if (!this.#isOurDoing(target)) this.#report(this.#describe(issue, [...steps, target]));
    while (steps.length > 0 && (missing(target) || isNewerFormat(target))) {
      target = steps.pop() as Step;
    }
    return target;
  }

  /** Two checks may find the same fault in one value: it is told once. */
  #report(problem: Problem): void {
    const last = this.problems.at(-1);
    const told = last?.path === problem.path && last.expected === problem.expected;
    if (!told) this.problems.push(problem);
  }

  /** Tells whether a part breaks a rule only because we took something out of it; the cause is reported already. */
  #isOurDoing({container, key}: Step): boolean {
    const fields = this.#removed.get(container);
    return fields?.has(String(key)) || this.#removed.has(container[key] as Container);
  }

  #walk(path: Path): Step[] {
    let value: unknown = this satisfies {root: unknown};
    return path.map((key) => {
      const container = value as Container;
      value = container[key];
      return {container, key};
    });
  }

  #removeFields(fields: Container, keys: Set<string>): void {
    keys.forEach((key) => delete fields[key]);
    this.#removed.set(fields, new Set([...(this.#removed.get(fields) ?? []), ...keys]));
  }

  #describe(issue: $ZodIssue, steps: readonly Step[]): Problem {
    const path = steps
      .slice(1)
      .map(({container, key}) =>
        Array.isArray(container) ? this.#origins.placeOf(container, key as number) : key,
      );
    const {container, key} = steps.at(-1) as Step;
    return {
      path: describePath(path),
      expected: describeExpectation(issue),
      found: describeValue(container[key]),
    };
  }
}

// A part that was made for a later format is not guessed at: it goes whole.
const isNewerFormat = ({container, key}: Step) => key === 'format' && isNewer(container[key]);

/** Whether a `format` is one that this version does not know. A group of fields is none, and must not be asked for its number. */
export const isNewer = (format: unknown): boolean =>
  ['number', 'string'].includes(typeof format) && Number(format) >= 2;
