/** How long a page stays silent after a message, in milliseconds. */
const silence = 2_000;
let latest = -silence;

/** When one host is down, all elements of a page fail at once: each shows it, and a screen reader says it once. */
export class OneVoice {
  #told: object | undefined;
  #live: 'polite' | 'off' = 'polite';

  /** How a message of what has happened is announced, as `aria-live` takes it; the same for as long as it stands. */
  live(happened: object | undefined): 'polite' | 'off' {
    if (happened === this.#told) return this.#live;
    this.#told = happened;
    const now = performance.now();
    const quiet = happened !== undefined && now - latest < silence;
    if (happened) latest = now;
    return (this.#live = quiet ? 'off' : 'polite');
  }
}
