import type {Pixel} from './camera.js';

/** What hands do on a map. */
export interface Moves {
  /** The map follows the hand by so many pixels. */
  move(x: number, y: number): void;
  /** One looks so many times closer, around a point. */
  zoom(times: number, around: Pixel): void;
  /** The hand lets go. */
  rest(): void;
  /** The reader does what would move a map elsewhere, but scrolls the page here. */
  hint(how: 'touch' | 'wheel'): void;
}

/** A mouse that has moved less than this has only been pressed. */
const slack = 4;

/**
 * Listens to hands on a map: a mouse drags, two fingers move and zoom, Ctrl with the wheel zooms. One finger and the plain
 * wheel belong to the page, which scrolls on.
 */
export class Gestures {
  readonly #view: HTMLElement;
  readonly #moves: Moves;
  #drag: {start: Pixel; last: Pixel; moving: boolean} | undefined;
  #fingers: {middle: Pixel; spread: number} | undefined;
  /** Where the view is on the screen; looked up where a gesture begins, as the page does not move during one. */
  #corner: Pixel = {x: 0, y: 0};

  constructor(view: HTMLElement, moves: Moves) {
    this.#view = view;
    this.#moves = moves;
    view.addEventListener('pointerdown', this.#press);
    view.addEventListener('pointermove', this.#drags);
    view.addEventListener('pointerup', this.#release);
    view.addEventListener('pointercancel', this.#release);
    view.addEventListener('click', this.#swallow, {capture: true});
    view.addEventListener('dblclick', this.#doubleClick);
    view.addEventListener('wheel', this.#wheel, {passive: false});
    // Pointer events come too late to keep the page from scrolling along with two fingers.
    view.addEventListener('touchstart', this.#touch, {passive: false});
    view.addEventListener('touchmove', this.#touchMove, {passive: false});
    view.addEventListener('touchend', this.#touch);
    view.addEventListener('touchcancel', this.#touch);
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.#lookUp();
    const at = this.#at(event);
    this.#drag = {start: at, last: at, moving: false};
  };

  readonly #drags = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerType === 'touch') return;
    const at = this.#at(event);
    if (!drag.moving) {
      if (Math.hypot(at.x - drag.start.x, at.y - drag.start.y) < slack) return;
      drag.moving = true;
      // Only now: a captured pointer would take the click from the marker below it.
      this.#view.setPointerCapture(event.pointerId);
    }
    this.#moves.move(at.x - drag.last.x, at.y - drag.last.y);
    drag.last = at;
  };

  readonly #release = (): void => {
    if (this.#drag?.moving) this.#moves.rest();
    else this.#drag = undefined;
  };

  /** A drag that ends on a marker has not pressed it. */
  readonly #swallow = (event: Event): void => {
    if (this.#drag?.moving) event.stopPropagation();
    this.#drag = undefined;
  };

  readonly #doubleClick = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button, a')) return;
    this.#lookUp();
    this.#moves.zoom(2, this.#at(event));
    this.#moves.rest();
  };

  readonly #wheel = (event: WheelEvent): void => {
    // What trackpads make of two fingers spread apart comes as Ctrl with the wheel too.
    if (!event.ctrlKey && !event.metaKey) return this.#moves.hint('wheel');
    event.preventDefault();
    this.#lookUp();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
    const step = Math.min(Math.max(event.deltaY * lines, -120), 120);
    this.#moves.zoom(2 ** (-step / 120), this.#at(event));
    this.#moves.rest();
  };

  readonly #touch = (event: TouchEvent): void => {
    this.#lookUp();
    const fingers = this.#measure(event);
    if (fingers) event.preventDefault();
    if (this.#fingers && !fingers) this.#moves.rest();
    this.#fingers = fingers;
  };

  readonly #touchMove = (event: TouchEvent): void => {
    const [before, now] = [this.#fingers, this.#measure(event)];
    if (!now) return this.#moves.hint('touch');
    event.preventDefault();
    this.#fingers = now;
    if (!before) return;
    this.#moves.move(now.middle.x - before.middle.x, now.middle.y - before.middle.y);
    this.#moves.zoom(now.spread / before.spread, now.middle);
  };

  #measure({touches}: TouchEvent): {middle: Pixel; spread: number} | undefined {
    const [one, other] = touches;
    if (!one || !other) return undefined;
    const [a, b] = [this.#at(one), this.#at(other)];
    const middle = {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
    return {middle, spread: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))};
  }

  #lookUp(): void {
    const {left, top} = this.#view.getBoundingClientRect();
    this.#corner = {x: left, y: top};
  }

  #at({clientX, clientY}: {clientX: number; clientY: number}): Pixel {
    return {x: clientX - this.#corner.x, y: clientY - this.#corner.y};
  }
}
