import {rules as formatRules} from '../../../schema/rules.js';
import type {Rule} from './rule.js';

// Controls, marks that hide text or turn it around, and lone halves of characters: the widgets take them out.
const invisible =
  // eslint-disable-next-line no-control-regex -- these are what we look for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** UTF-8 read as Windows-1252, once: `Ã¸` for ø, `â€“` for a dash. */
const garbled =
  /Ã[\u0080-\u00bf\u2020-\u203a\u0152-\u0192\u02c6\u02dc]|â€[\u0080-\u00ff\u2013-\u2122œ]|Â[«»°§ \u00a0]|\ufffd/;
const tag =
  /<\/?(?:a|b|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|small|span|strong|sub|sup|table|td|tr|u|ul)\b[^<>]*>/i;
const entity = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;
const placeholder =
  /lorem ipsum|\b(?:TODO|TBD|FIXME)\b|\bxxx+\b|\bfyll (?:inn|ut)\b|\{\{[^}]*\}\}|\$\{[^}]*\}|\[object Object\]|^(?:undefined|null|NaN|test|asdf|n\/a|\?+|-+)$|\[(?:navn|namn|tittel|rolle|tekst|dato|name|title)\]/i;
const escaped = /\\[nrt](?![a-z])|\\"|\\u[\da-f]{4}/;

/** What any text may suffer on its way from a document, a website or a spreadsheet. */
export const strings: Rule = (spot, report) => {
  const {value, part} = spot;
  if (typeof value !== 'string') return;
  const look = (pattern: RegExp) => pattern.exec(value)?.[0];
  const hidden = look(invisible) ?? (value === value.toWellFormed() ? undefined : '\ud800');
  if (hidden !== undefined) report(spot, 'invisible', {values: {code: codePoint(hidden)}});
  if (part === 'LinkAddress' || part === 'FileAddress') return;
  const bad = look(garbled);
  if (bad !== undefined) report(spot, 'garbled', {values: {part: bad}});
  else if (value !== value.normalize('NFC') && /[aA]\u030a|[oO]\u0308|[eE]\u0301/.test(value)) {
    report(spot, 'decomposed', {suggestion: JSON.stringify(value.normalize('NFC').slice(0, 60))});
  }
  const markup = look(tag) ?? look(entity);
  if (markup !== undefined) report(spot, 'html', {values: {part: markup.slice(0, 40)}});
  const stand = look(placeholder);
  if (stand !== undefined) report(spot, 'placeholder', {values: {part: stand}});
  const escape = look(escaped);
  if (escape !== undefined) report(spot, 'literal-escape', {values: {part: escape}});
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Organisation numbers in Norway begin with 8 or 9. */
export const organisationNumbers: Rule = (spot, report) => {
  const {value} = spot;
  if (typeof value !== 'string' || !/^\d{9}$/.test(value)) return;
  if (formatRules['organisation-number'](value) && !/^[89]/.test(value)) {
    report(spot, 'organisation-number-start');
  }
};
