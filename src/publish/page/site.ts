import {version} from '../../version.js';
import type {Language} from '../../schema/localized.js';

/** What is the same for everything that is published in one run. */
export interface Site {
  /** The language that pages are drawn in. */
  readonly language: Language;
  /** The absolute address of the published folder, with a slash at its end. */
  readonly base?: string | undefined;
  /** The address of the folder with the widgets' script, with a slash at its end, when it is not in the published one. */
  readonly widgets?: string | undefined;
  /** What each script has to be, as the `integrity` attribute takes it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Where scripts and style sheets are in the published folder. Its name says the version, so nothing in it ever changes. */
export const assets = `spotlight/${version}/`;

/** The way from a page to the published folder. */
export const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 1);

/** An absolute address in the published folder, where its own address is known. */
export const addressOf = ({base}: Site, path: string): string | undefined =>
  base && new URL(encodeURI(path), base).href;

/** Paths of everything that is published of one document, from the stem `organisations/fjell`. */
export const pathsOf = (stem: string) => ({
  json: `${stem}.json`,
  page: `${stem}.html`,
  linkedData: `${stem}.jsonld`,
  embed: `embed/${stem}.html`,
  oembed: `oembed/${stem}.json`,
});
