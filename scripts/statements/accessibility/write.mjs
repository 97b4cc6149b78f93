import {table} from '../markdown.mjs';
import {axe, criteria} from './criteria.mjs';
import {en} from './en.mjs';
import {nb} from './nb.mjs';
import {nn} from './nn.mjs';

/**
 * @typedef {object} Words
 * @property {readonly string[]} principles
 * @property {Record<import('./criteria.mjs').Status, string>} status
 * @property {string} level
 * @property {string} tests
 * @property {string} noTest
 * @property {string} axe
 * @property {string} summary
 * @property {Readonly<Record<string, readonly string[]>>} criteria - By number: the name, and what the widgets do.
 */
/** @type {Record<'nb' | 'nn' | 'en', Words>} */
export const words = {nb, nn, en};

/**
 * How many criteria there are of each status, and which.
 *
 * @param {'nb' | 'nn' | 'en'} language
 */
export function accessibilitySummary(language) {
  const {status, summary} = words[language];
  const rows = Object.entries(status).map(([key, name]) => {
    const numbers = criteria.filter((each) => each.status === key).map(({number}) => number);
    return [name, String(numbers.length), numbers.join(' · ')];
  });
  return table(['', '', summary], rows);
}

/**
 * Every criterion with what the widgets do about it, and the tests that hold it.
 *
 * @param {'nb' | 'nn' | 'en'} language
 */
export function accessibilityList(language) {
  const {principles} = words[language];
  const sections = principles.map((name, index) => {
    const own = criteria.filter(({number}) => number.startsWith(`${index + 1}.`));
    return [`## ${index + 1} ${name}`, ...own.map((each) => section(each, words[language]))];
  });
  return [...sections.flat(), axeSection(words[language])].join('\n\n');
}

/**
 * @param {import('./criteria.mjs').Criterion} criterion
 * @param {Words} words
 */
function section({number, level, status, heldBy}, words) {
  const [name, how] = words.criteria[number] ?? [];
  if (!name || !how) throw new Error(`Nothing is said of ${number}.`);
  const byAxe = heldBy.some((held) => axe.includes(held));
  const others = heldBy.filter((held) => !axe.includes(held)).map(link);
  const tests = [...(byAxe ? [`[${words.axe}](#axe)`] : []), ...others];
  return [
    `### ${number} ${name} (${words.level} ${level})`,
    `**${words.status[status]}.** ${how}`,
    tests.length > 0 ? `${words.tests}: ${tests.join('; ')}.` : words.noTest,
  ].join('\n\n');
}

/** @param {Words} words */
const axeSection = ({axe: name}) =>
  [`<a id="axe"></a>`, `## ${name}`, axe.map((held) => `- ${link(held)}`).join('\n')].join('\n\n');

/** @param {import('./criteria.mjs').Held} held */
const link = ({file, title}) => `[\`${file.replace(/^test\//, '')}\`](../${file}) “${title}”`;
