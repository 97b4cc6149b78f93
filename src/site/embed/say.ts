import type {FieldName, PageLanguage} from './choices.js';
import {en} from './words/en.js';
import {nb, type Words} from './words/nb.js';
import {nn} from './words/nn.js';

/** Says one of the page's words. */
export interface Say {
  (key: keyof Words): string;
  /** What a value of a field is called; by itself where it has no other name. */
  readonly value: (field: FieldName, value: string) => string;
}

const words: Record<PageLanguage, Words> = {nb, nn, en};

/** The page's words in one language. */
export function speaker(language: PageLanguage): Say {
  const own = words[language];
  const value = (field: FieldName, each: string) => {
    const key = `value.${field}.${each}`;
    const usual = `value.${field}.`;
    if (Object.hasOwn(own, key)) return own[key as keyof Words];
    return each === 'apart' && Object.hasOwn(own, usual) ? own[usual as keyof Words] : each;
  };
  return Object.assign((key: keyof Words) => own[key], {value});
}
