import preflight from 'virtual:tailwind-preflight';
import dark from './hosts/dark.css?inline';
import plain from './hosts/plain.css?inline';
import reset from './hosts/reset.css?inline';
import serif from './hosts/serif.css?inline';

/** A page that elements may have to stand on: what the toolbar calls it, and its style sheet. */
export interface HostPage {
  readonly title: string;
  readonly css: string;
  /** Which way the page reads. */
  readonly dir?: 'rtl';
}

/** The pages of the toolbar “Host page”. */
export const hostPages: Readonly<Record<string, HostPage>> = {
  plain: {title: 'Plain page', css: plain},
  tailwind: {title: 'Tailwind Preflight', css: preflight},
  reset: {title: 'Aggressive reset', css: reset},
  dark: {title: 'Dark page', css: dark},
  serif: {title: 'Serif page', css: serif},
  rtl: {title: 'Right-to-left page', css: plain, dir: 'rtl'},
};
