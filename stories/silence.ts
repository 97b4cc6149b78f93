import {timeLimit} from '../src/data/fetch-json.js';
import {named} from './serve.js';

/** The longest that a browser's timers can wait: 24 days. */
const never = 2 ** 31 - 1;

/** Addresses that nobody answers. */
const silent = 'https://silent.invalid/';
let asked = 0;

/** An address that nobody answers: not even with a failure. */
export const unanswered = (): string => named(`${silent}${String((asked += 1))}.json`);

/** For a story's `beforeEach`: elements go on waiting for what nobody answers. */
export const keepWaiting = () => endTime(never);

/** For a story's `beforeEach`: elements lose patience with what nobody answers at once. */
export const loseWaiting = () => endTime(0);

/** These change the whole page, so their stories have one of their own in the documentation. */
export const onPageOfItsOwn = {docs: {story: {inline: false, height: '19rem'}}};

function endTime(limit: number): () => void {
  const {fetch, setTimeout} = globalThis;
  const replacements = {
    fetch: (input: RequestInfo | URL, init?: RequestInit) =>
      String(input).startsWith(silent) ? new Promise(() => undefined) : fetch(input, init),
    setTimeout: (action: () => void, delay?: number, ...values: []) =>
      setTimeout(action, delay === timeLimit ? limit : delay, ...values),
  };
  Object.assign(globalThis, replacements);
  return () => Object.assign(globalThis, {fetch, setTimeout});
}
