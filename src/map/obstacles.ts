import type {Box} from './label-placement.js';

/** What lies on top of a map: its buttons and the attribution. Names keep clear of them. */
export function obstaclesOn(view: HTMLElement): Box[] {
  const {left, top} = view.getBoundingClientRect();
  const others = view.parentElement?.querySelectorAll('.over') ?? [];
  return [...others].map((other) => {
    const box = other.getBoundingClientRect();
    return {
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    };
  });
}
