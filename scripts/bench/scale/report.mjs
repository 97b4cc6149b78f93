import {readFileSync} from 'node:fs';
import {root} from '../packages.mjs';
import {table} from '../table.mjs';

/** @typedef {ReturnType<typeof import('./simulate.mjs').simulate>} Count */
/** @typedef {import('./assumptions.mjs').Assumptions} Assumptions */

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
const percent = (/** @type {number} */ part, /** @type {number} */ all) =>
  `${((100 * part) / all).toFixed(1)} %`;

/**
 * What an hour comes to, for a day and a second.
 *
 * @param {Assumptions} given
 * @param {Count} count
 */
export function figuresOf(given, count) {
  const days = given.viewsADay / count.views;
  const json = count.browserFresh + count.browserStale + count.browserMissing;
  const toEdges = count.browserStale + count.browserMissing;
  const toOrigin = count.originFull + count.originSame;
  const {results} = JSON.parse(readFileSync(`${root}docs/bench-hosting.json`, 'utf8'));
  const answered = results.find(({name}) => name === 'document, brotli').requests;
  const second = days / (24 * 3600);
  return {
    requestsADay: Math.round((toEdges + count.script) * days),
    scriptsADay: Math.round(count.script * days),
    gigabytesADay: Number(((count.bytes * days) / 1e9).toFixed(1)),
    browserHits: percent(count.browserFresh, json),
    edgeFresh: percent(count.edgeFresh, toEdges),
    edgeStale: percent(count.edgeStale, toEdges),
    edgeMissing: percent(count.edgeMissing, toEdges),
    originUnshielded: Number((count.unshielded * second).toFixed(1)),
    originASecond: Number((toOrigin * second).toFixed(1)),
    originMegabytesADay: Math.round((count.originBytes * days) / 1e6),
    unchanged: percent(count.originSame, toOrigin),
    peakWithoutCdn: Math.round((toEdges + count.script) * second * given.peak),
    peakMegabits: Math.round((count.bytes * 8 * second * given.peak) / 1e6),
    answered,
  };
}

/**
 * @param {Assumptions} given
 * @param {ReturnType<typeof figuresOf>} figures
 */
export function writeDocument(given, figures) {
  const month = figures.gigabytesADay * 30.4;
  const asked = (figures.requestsADay * 30.4) / 1e6;
  const costs = [0.005, 0.02, 0.05, 0.1].map((price) => [
    price.toFixed(3),
    whole(month * price),
    whole(month * price + asked * 0.5),
  ]);
  const {bytes} = given;
  return `# Ten million page views a day

Written by \`npm run bench:scale\`: a simulation of every request of an hour, after an hour in which the caches have filled, with the cache
rules of \`hosting/nginx.conf\`. The same seed gives the same figures; \`scripts/bench/scale/assumptions.mjs\` has all that is taken for given.

## Taken for given

- ${whole(given.viewsADay)} page views a day on ${given.sites} websites with ${given.pagesASite} pages each that show ${given.cardsAPage} cards; ${whole(given.profiles)} profiles. Websites, pages and profiles are as popular as Zipf's law says (exponent ${given.zipf}).
- ${given.viewsAVisit} views a visit, ${given.betweenViews} seconds apart on average; ${given.returning * 100} % of visits by a browser that has the script already (browsers keep it once for each website); ${given.withIndex * 100} % of views show the whole directory too. The busiest hour has ${given.peak} times the average.
- ${whole(bytes.script)} bytes of script, ${whole(bytes.profile)} a profile, ${whole(bytes.index)} the directory's index, each with brotli, and ${bytes.headers} of headers an answer. Pictures are left out: each is asked for as often as its profile is first shown, and kept for a year.
- ${given.edges} edges of a CDN and one cache between them and the origin. JSON is fresh for ${given.fresh} s and shown for ${given.stale} s more while it is asked for anew; what has a version or hash in its name is kept for a year. A profile changes every ${given.daysBetweenChanges} days.

## What comes of it

${table(
  ['', 'figure'],
  [
    ['requests to the CDN, a day', whole(figures.requestsADay)],
    ['… of them for the script', whole(figures.scriptsADay)],
    ['bytes from the CDN, a day', `${whole(figures.gigabytesADay)} GB`],
    ['JSON that the browser has fresh', figures.browserHits],
    ['JSON at the edge: fresh', figures.edgeFresh],
    ['JSON at the edge: stale, given at once and asked for anew', figures.edgeStale],
    ['JSON at the edge: missing', figures.edgeMissing],
    ['requests to the origin, a second', String(figures.originASecond)],
    ['… answered with 304, nothing has changed', figures.unchanged],
    ['… without the cache in front of it', String(figures.originUnshielded)],
    ['bytes from the origin, a day', `${whole(figures.originMegabytesADay)} MB`],
  ],
)}

Another seed moves these figures by a few hundredths at most.

## What a CDN costs

\`cost a month = GB × price of a GB + million requests × price of a million\`. Here that is ${whole(month)} GB and ${whole(asked)} million requests. Prices
differ by a factor of twenty between contracts, and change: put in your own. With prices of a GB as in the first column, in any currency, without a
price for requests and with 0.50 a million:

${table(['price of a GB', 'bytes alone', 'and requests'], costs)}

Where requests are charged, one file for all cards of a page (\`partners.json#kantega\`) saves most: it is asked for once where ${given.cardsAPage} files are
asked for ${given.cardsAPage} times.

## Which limit comes first, and what then

1. **Without a CDN, none for long.** The busiest hour has ${whole(figures.peakWithoutCdn)} requests a second; nginx answers ${whole(figures.answered)} on two cores (\`bench-hosting.md\`), ${(figures.answered / figures.peakWithoutCdn).toFixed(1)} times as many, and ${whole(figures.peakMegabits)} Mbit/s fill ${(figures.peakMegabits / 10).toFixed(1)} % of a line of 1 Gbit/s. The server's requests come first, at ${whole((given.viewsADay * figures.answered) / figures.peakWithoutCdn / 1e6)} million views a day. What one server cannot give before that is being near every reader, and being there while it is restarted: that is what a CDN is for.
2. **With a CDN, not the origin.** It answers ${figures.originASecond} requests a second on average, and at the busiest hour ${((100 * figures.originASecond * given.peak) / figures.answered).toFixed(1)} % of what it can. However many read a file, an edge asks for it once a minute at most.
3. **Then the index.** One file for all profiles grows with them: at 100,000 it would be ten times as large, for each reader of a directory. \`publish\` writes it in pages before that.
4. **Then the age of what is shown.** A withdrawal reaches the last reader after ${given.fresh + given.stale} s at each cache in a row, in the worst case ${((3 * (given.fresh + given.stale)) / 60).toFixed()} minutes with browser, edge and the cache behind it. Where that is too long, have the CDN forget the file (purge) when it is published.
`;
}
