import {weighScripts} from '../bytes.mjs';

/** The script as it is in `dist`, up to the next three kilobytes: a few bytes more or less change no document. */
const step = 3 * 1024;
const script = Math.ceil((weighScripts()['spotlight.js'] ?? Number.NaN) / step) * step;

/** What the simulation takes for given. Change a figure, run `npm run bench:scale`, and the document follows. */
export const assumptions = {
  seed: 20_261_125,
  viewsADay: 10_000_000,
  profiles: 10_000,
  /** Websites that show cards, the municipalities'. */
  sites: 300,
  pagesASite: 20,
  cardsAPage: 6,
  /** How popularity falls: the second of a list has half of the first (Zipf, exponent 1). */
  zipf: 1,
  viewsAVisit: 3,
  /** Seconds from one view of a visit to the next, on average. */
  betweenViews: 60,
  /** Visits by a browser that has the script from an earlier one. */
  returning: 0.4,
  /** Views of a page that has the whole directory too. */
  withIndex: 0.02,
  /** Places where the CDN keeps copies. */
  edges: 20,
  /** How often a profile is changed, in days. */
  daysBetweenChanges: 7,
  /** Busiest hour against the average one. */
  peak: 2.5,
  bytes: {script, profile: 1500, index: 180 * 1024, headers: 450},
  /** hosting/nginx.conf: seconds that a JSON file is fresh, and may be shown for while it is asked for anew. */
  fresh: 60,
  stale: 600,
};

/** @typedef {typeof assumptions} Assumptions */
