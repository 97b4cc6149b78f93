/**
 * What has to hold: ratios and bytes, never times. `most` is the goal; `fails` is where a test says no, which leaves room for the noise
 * of a machine that does other things too.
 */
export const budgets = {
  /** Bytes of brotli 11: what cards, quotes and the toggle load; everything but the map; the map's engine and base. */
  script: {most: 10_000},
  everything: {most: 20_000},
  map: {most: 55_000},
  /** Main-thread CPU of drawing cards, as a multiple of a hand-written element's. */
  draw: {most: 1.25, fails: 1.9},
  /** Main-thread CPU of another language for 1,000 cards, as a multiple of setting their texts by hand. */
  speak: {most: 1.3, fails: 1.7},
  /** Largest contentful paint, as a multiple of plain HTML's. */
  lcpPrerendered: {most: 1.1},
  lcpScript: {most: 1.5},
  score: {least: 100},
  shift: {most: 0.0005},
};
