import {between, type Camera} from './camera.js';

/** What follows a camera. */
export interface Followers {
  /** The camera has moved: called once a frame at most. */
  follow(): void;
  /** The camera has come to rest. */
  rest(): void;
}

/** How long a camera has to stand still before everything is drawn anew, in milliseconds. */
const pause = 140;
/** How long it takes from one view to another. */
const flight = 260;

/** A camera that hands move and that flies from view to view. */
export class Motion {
  /** Where the camera is; nothing until the map has a size. */
  camera: Camera | undefined;
  readonly #followers: Followers;
  #end: Camera | undefined;
  #frame = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(followers: Followers) {
    this.#followers = followers;
  }

  /** Where the camera is going, or is. */
  get goal(): Camera | undefined {
    return this.#end ?? this.camera;
  }

  /** Puts the camera somewhere, as long as a hand leads it. */
  move(camera: Camera): void {
    if (this.#end) this.stop();
    this.camera = camera;
    // Hands are quicker than frames.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#followers.follow();
    });
    this.letRest();
  }

  /** Draws everything anew once the camera stands still. */
  letRest(): void {
    this.#since = performance.now();
    this.#timer ??= setTimeout(this.#look, pause);
  }

  readonly #look = (): void => {
    const left = this.#since + pause - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
    if (!this.#timer) this.#rest();
  };

  /** Flies to another view; for readers who want no motion it is just there. */
  go(camera: Camera): void {
    const start = this.camera;
    this.stop();
    if (!start || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.camera = camera;
      return this.#followers.rest();
    }
    this.#end = camera;
    const begin = performance.now();
    const step = () => {
      const progress = Math.min(1, (performance.now() - begin) / flight);
      this.camera = between(start, camera, ease(progress));
      this.#followers.follow();
      if (progress < 1) this.#frame = requestAnimationFrame(step);
      else this.#rest();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Leaves the camera where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#frame = 0;
    this.#end = undefined;
  }

  #rest(): void {
    this.stop();
    this.#followers.rest();
  }
}

const ease = (progress: number): number => 1 - (1 - progress) ** 3;
