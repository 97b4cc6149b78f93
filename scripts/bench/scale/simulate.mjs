import {Cache} from './cache.mjs';
import {randomFrom, zipf} from './random.mjs';

const hour = 3600;
const day = 24 * hour;

/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */
/** @typedef {{site: number, edge: Cache, seen: Map<number, number>}} Visit */

/**
 * An hour of an average day, after an hour in which the caches have filled, request by request: readers' browsers, the CDN's edges,
 * one cache in front of the origin, and the origin.
 *
 * @param {Assumptions} given
 */
export function simulate(given) {
  const random = randomFrom(given.seed);
  const pickProfile = zipf(given.profiles, given.zipf, random);
  const pickSite = zipf(given.sites, given.zipf, random);
  const pickPage = zipf(given.pagesASite, given.zipf, random);
  const index = given.profiles;
  const pages = Array.from({length: given.sites * given.pagesASite}, () =>
    Array.from({length: given.cardsAPage}, pickProfile),
  );
  const edges = Array.from({length: given.edges}, () => cacheOf(given));
  const shield = cacheOf(given);
  const count = {
    ...{views: 0, script: 0, browserFresh: 0, browserStale: 0, browserMissing: 0, index: 0},
    ...{edgeFresh: 0, edgeStale: 0, edgeMissing: 0, shieldFresh: 0, originFull: 0, originSame: 0},
    ...{unshielded: 0, bytes: 0, originBytes: 0},
  };
  const {bytes} = given;
  const betweenVisits = day / (given.viewsADay / given.viewsAVisit);

  /** @type {{now: number, visit: Visit}[]} */
  const views = [];
  for (let start = -hour; start < hour; start += betweenVisits * -Math.log(1 - random())) {
    const edge = /** @type {Cache} */ (edges[Math.floor(random() * given.edges)]);
    const visit = {site: pickSite(), edge, seen: new Map()};
    if (start >= 0 && random() >= given.returning) send('script', bytes.script);
    let now = start;
    do {
      views.push({now, visit});
      now += given.betweenViews * -Math.log(1 - random());
    } while (random() >= 1 / given.viewsAVisit);
  }
  for (const {now, visit} of views.sort((one, other) => one.now - other.now)) view(now, visit);
  return count;

  /**
   * @param {number} now
   * @param {Visit} visit
   */
  function view(now, {site, edge, seen}) {
    const counted = now >= 0 && now < hour;
    if (counted) count.views += 1;
    const page = pages[site * given.pagesASite + pickPage()] ?? [];
    for (const thing of page) read(thing, now, edge, seen, counted);
    if (random() >= given.withIndex) return;
    if (counted) count.index += 1;
    read(index, now, edge, seen, counted);
  }

  /**
   * A browser wants a file: it has it, or asks an edge, which has it or asks on.
   *
   * @param {number} thing
   * @param {number} now
   * @param {Cache} edge
   * @param {Map<number, number>} seen
   * @param {boolean} counted
   */
  function read(thing, now, edge, seen, counted) {
    const age = now - (seen.get(thing) ?? Number.NEGATIVE_INFINITY);
    if (age < given.fresh) return void (counted && (count.browserFresh += 1));
    seen.set(thing, now);
    const revalidates = age < Number.POSITIVE_INFINITY;
    if (counted) {
      count[revalidates ? 'browserStale' : 'browserMissing'] += 1;
      send('', revalidates ? 0 : thing === index ? bytes.index : bytes.profile);
    }
    const answer = edge.ask(thing, now);
    if (counted)
      count[answer === 'fresh' ? 'edgeFresh' : answer === 'stale' ? 'edgeStale' : 'edgeMissing'] +=
        1;
    if (answer === 'fresh') return;
    if (counted) count.unshielded += 1;
    const before = shield.since(thing);
    if (shield.ask(thing, now) === 'fresh') return void (counted && (count.shieldFresh += 1));
    if (!counted) return;
    const changed = random() < 1 - Math.exp(-(now - before) / (given.daysBetweenChanges * day));
    count[changed ? 'originFull' : 'originSame'] += 1;
    count.originBytes +=
      bytes.headers + (changed ? (thing === index ? bytes.index : bytes.profile) : 0);
  }

  /**
   * @param {'script' | ''} what
   * @param {number} size
   */
  function send(what, size) {
    if (what) count[what] += 1;
    count.bytes += size + bytes.headers;
  }
}

/** @param {Assumptions} given */
const cacheOf = ({profiles, fresh, stale}) => new Cache(profiles + 1, fresh, stale);
