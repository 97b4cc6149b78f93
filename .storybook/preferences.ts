/**
 * What a reader has set in their system, shown without setting it: the rules that our elements have for forced colours
 * and for less motion are switched on where they stand, in the style sheets that all elements of a kind share.
 */
import {LitElement} from 'lit';
import {browserColors, forceColors, palettes, type Palette} from './forced-colors.js';
import {manifestTags} from './manifest.js';

/** The toolbars “Forced colours” and “Motion”. */
export interface Preferences {
  readonly forcedColors: keyof typeof palettes | 'system';
  readonly motion: 'reduce' | 'system';
}

/** What each style sheet has been made to show. */
const shown = new WeakMap<CSSStyleSheet, string>();

/** Makes all our elements on the page, and those still to come, look as they do to such a reader. */
export function prefer({forcedColors, motion}: Preferences): void {
  const palette = forcedColors === 'system' ? undefined : palettes[forcedColors];
  const wish = `${forcedColors} ${motion}`;
  for (const {cssText, styleSheet} of manifestTags.flatMap(stylesOf)) {
    if (!styleSheet || (shown.get(styleSheet) ?? asWritten) === wish) continue;
    shown.set(styleSheet, wish);
    styleSheet.replaceSync(palette ? browserColors(palette) + cssText : cssText);
    const [...rules] = styleSheet.cssRules;
    for (const rule of rules.slice(palette ? 1 : 0)) change(rule, motion, palette);
  }
}

const asWritten = 'system system';

function stylesOf(tag: string) {
  const element = customElements.get(tag);
  if (!element || !(element.prototype instanceof LitElement)) return [];
  return (element as typeof LitElement).elementStyles.filter((style) => 'cssText' in style);
}

function change(rule: CSSRule, motion: string, palette?: Palette, meant = false): void {
  let isMeant = meant;
  if (rule instanceof CSSMediaRule) {
    const {mediaText} = rule.media;
    isMeant ||= palette !== undefined && mediaText.includes('(forced-colors: active)');
    rule.media.mediaText = answered(mediaText, motion, palette);
  }
  if (hasStyle(rule) && palette) forceColors(rule, palette, isMeant);
  const inner = 'cssRules' in rule ? (rule.cssRules as CSSRuleList) : [];
  for (const each of inner) change(each, motion, palette, isMeant);
}

/** Nested declarations have a style too; the steps of a motion are left alone. */
const hasStyle = (rule: CSSRule): rule is CSSStyleRule =>
  'style' in rule && !(rule instanceof CSSKeyframeRule);

/** A media query with the answer in place of what a page cannot set. */
function answered(query: string, motion: string, palette?: Palette): string {
  const colors = palette
    ? query.replaceAll('(forced-colors: active)', always).replaceAll('(forced-colors: none)', never)
    : query;
  if (motion !== 'reduce') return colors;
  return colors
    .replaceAll('(prefers-reduced-motion: reduce)', always)
    .replaceAll('(prefers-reduced-motion: no-preference)', never);
}

const always = '(min-width: 0px)';
const never = '(max-width: 0px)';
