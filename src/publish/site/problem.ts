import {kinds, rules} from '../../data/expectations.js';
import type {Problem} from '../../data/problem.js';
import {fill} from '../check/compose.js';
import {catalogues} from '../check/messages/catalogue.js';
import type {TerminalLanguage} from '../terminal.js';
import {phrases} from './phrases.js';

/** A mistake in the content, with the file that it stands in. */
export interface FileProblem extends Problem {
  /** The file, as seen from the content's folder. */
  readonly file: string;
}

const sentences: Readonly<Record<TerminalLanguage, string>> = {
  en: 'expected {{expected}}, found {{found}}',
  nb: 'ventet {{expected}}, fant {{found}}',
  nn: 'venta {{expected}}, fann {{found}}',
};

/** One mistake in a line: which file, where in it, what was expected and what was found. */
export function describeProblem(
  {file, path, expected, found}: FileProblem,
  language: TerminalLanguage,
): string {
  const said = (words: string) => inLanguage(words, language);
  const sentence = fill(sentences[language], {expected: said(expected), found: said(found)});
  return [file, said(path), sentence].filter(Boolean).join(': ');
}

const ruleOf = new Map(Object.entries({...kinds, ...rules}).map(([key, words]) => [words, key]));

const patterns = phrases.map(([en, nb, nn]) => {
  const source = en
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => (index % 2 ? `(?<${part}>.+)` : part.replace(/[.()|*+?]/g, '\\$&')))
    .join('');
  return {pattern: new RegExp(`^${source}$`, 's'), nb, nn};
});

/** English words of a problem in another language, and what they quote as it is. */
function inLanguage(words: string, language: TerminalLanguage): string {
  if (language === 'en') return words;
  const rule = ruleOf.get(words);
  if (rule) return catalogues[language].rules[rule as keyof typeof rules].expected;
  for (const {pattern, ...translations} of patterns) {
    const match = pattern.exec(words);
    if (!match) continue;
    const values = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, name === 'text' ? value : inLanguage(value, language)] as const,
    );
    return fill(translations[language], Object.fromEntries(values));
  }
  return words;
}
