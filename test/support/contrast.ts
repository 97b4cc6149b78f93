/** Colours as they are on the screen. */
import Color from 'colorjs.io';

/** The contrast of two colours (WCAG 2.2). */
export const contrast = (one: string, other: string): number =>
  new Color(one).contrast(new Color(other), 'WCAG21');

/** The nearest ground behind an element that one cannot see through, through shadow roots; a page is white. */
export function groundOf(element: Element | null): string {
  if (!element) return 'white';
  const {backgroundColor} = getComputedStyle(element);
  if (new Color(backgroundColor).alpha > 0.99) return backgroundColor;
  const root = element.getRootNode();
  return groundOf(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
}
