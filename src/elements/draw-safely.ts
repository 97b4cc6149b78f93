import {warn} from '../data/warn.js';
import {version} from '../version.js';

/**
 * Draws, and answers whether it went well. What fails, where a page has broken the language itself or has set a property to
 * something that is no text, stays out of the page's own errors.
 */
export function drawSafely(element: {localName: string}, draw: () => void): boolean {
  try {
    draw();
    return true;
  } catch (error) {
    warn(`Spotlight ${version}: <${element.localName}> could not be drawn.`, error);
    return false;
  }
}
