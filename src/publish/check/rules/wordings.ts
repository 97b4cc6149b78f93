import {languages} from '../../../schema/languages.js';
import type {Steps} from '../finding.js';
import {documentOf, isFields, type Spot} from '../walk.js';

/** A text in one language, and the way to it. */
export interface Wording {
  readonly language: string;
  readonly text: string;
  readonly below: Steps;
}

/** What a text says in each language it is there in. */
export function wordingsOf({value, ...spot}: Spot): readonly Wording[] {
  if (typeof value === 'string') {
    const {language} = documentOf({value, ...spot});
    return [{language: typeof language === 'string' ? language : 'nb', text: value, below: []}];
  }
  if (!isFields(value)) return [];
  return languages.flatMap((language) => {
    const text = Object.hasOwn(value, language) ? value[language] : undefined;
    return typeof text === 'string' && text.trim() !== ''
      ? [{language, text, below: [language]}]
      : [];
  });
}

/** The words of a text in whatever language comes first; empty where it has none. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!isFields(value)) return '';
  const text = languages
    .map((language) => value[language])
    .find((each) => typeof each === 'string');
  return (text as string | undefined)?.trim() ?? '';
}

const running = new Set<string | number>(['summary', 'lead', 'transcript']);

/** Tells whether a text may have paragraphs and marks (format.md, rule 4); any other is one plain line. */
export function isRunning({key, above}: Spot): boolean {
  if (running.has(key)) return true;
  if (key === 'text') {
    const {part, value, key: place, above: list} = above ?? {};
    if (part === 'Quote') return true;
    if (part === 'Block') return isFields(value) && value['type'] === 'text';
    // An item of a list block.
    return (
      typeof place === 'number' &&
      list?.above?.part === 'Block' &&
      list.key === 'items' &&
      part === undefined
    );
  }
  const block = above?.key === 'items' ? above.above : undefined;
  return block?.part === 'Block' && isFields(block.value) && block.value['type'] === 'note';
}
