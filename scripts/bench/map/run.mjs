import {rendererOf, startChromium} from '../browser.mjs';
import {medians} from '../statistics.mjs';
import {weigh} from './bytes.mjs';
import {contenders} from './contenders.mjs';
import {checkDrawn} from './drawn.mjs';
import {makeFiles} from './files.mjs';
import {measure} from './measure.mjs';
import {serve} from './serve.mjs';

/** @typedef {keyof typeof contenders} Name */
/** @typedef {import('./cases.mjs').Screen} Screen */
/** @typedef {Awaited<ReturnType<typeof measure>>} Figures */
/** @typedef {{screen: string, count: number, contender: Name, figures: Figures}} Row */

const names = /** @type {Name[]} */ (Object.keys(contenders));

/**
 * Measures all contenders on all screens, in turns, so that a noisy moment of the machine meets all of them. Each figure is the
 * median of its rounds.
 *
 * @param {{screens: readonly Screen[], rounds: number, tell: (line: string) => void}} options
 */
export async function runBench({screens, rounds, tell}) {
  const files = makeFiles([...new Set(screens.flatMap(({counts}) => counts))]);
  const server = await serve(files);
  const browser = await startChromium();
  try {
    /** @type {{screen: Screen, count: number, contender: Name, runs: Figures[], size: {width: number, height: number}}[]} */
    const cases = [];
    for (const screen of screens) {
      const size = await sizeOn(screen);
      for (const count of screen.counts)
        for (const contender of names) cases.push({screen, count, contender, size, runs: []});
    }
    for (let round = 1; round <= rounds; round += 1) {
      const start = Date.now();
      for (const {screen, runs, ...what} of cases)
        runs.push(await measure(browser, server.origin, {...screen, ...what}));
      tell(`round ${round} of ${rounds}: ${((Date.now() - start) / 1000).toFixed()} s`);
    }
    return {
      browser: await browser.version(),
      webgl: await rendererOf(browser),
      rounds,
      bytes: weigh(files),
      rows: cases.map(({screen, count, contender, runs}) => {
        /** @type {Row} */
        const row = {screen: screen.name, count, contender, figures: medians(runs)};
        return row;
      }),
    };
  } finally {
    await browser.close();
    await server.close();
  }

  /**
   * How large our map is on a screen: the others get the same room. What is drawn there is looked at once.
   *
   * @param {Screen} screen
   */
  async function sizeOn(screen) {
    let size = {width: 0, height: 0};
    for (const contender of names) {
      const count = Math.min(...screen.counts);
      const drawn = await checkDrawn(browser, server.origin, {...screen, contender, count, size});
      if (contender === 'spotlight') size = drawn;
    }
    return size;
  }
}

/** @typedef {Awaited<ReturnType<typeof runBench>>} Result */
