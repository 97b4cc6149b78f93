import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Says how many there are once the number has come to rest: a screen reader need not hear every number on the way.
 * What changes by itself is shown, but not read out.
 */
export class CountController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #latest: number | undefined;
  #said: number | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The number to show, which follows the latest by a frame. */
  get said(): number | undefined {
    return this.#said;
  }

  /** Whether the reader caused the latest change. */
  get asked(): boolean {
    return this.#asked;
  }

  /** The number as it is now. */
  count(latest: number): void {
    this.#latest = latest;
    // The first number comes with everything else: nobody has to be told.
    this.#said ??= latest;
  }

  /** Notes whether what changes from now on is the reader's doing. */
  blame(reader: boolean): void {
    this.#asked = reader;
  }

  /** Forgets the number: another list is counted. */
  reset(): void {
    this.#said = undefined;
    this.#asked = false;
  }

  hostUpdated(): void {
    const latest = this.#latest;
    if (latest === this.#said) return;
    requestAnimationFrame(() => {
      if (latest !== this.#latest) return;
      this.#said = latest;
      this.#host.requestUpdate();
    });
  }
}
