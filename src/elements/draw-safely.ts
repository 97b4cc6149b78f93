import {version} from '../version.js';

/** Draws; what fails where a page has set a property to something that is no text stays out of the page's own errors. */
export function drawSafely(element: HTMLElement, draw: () => void): void {
  try {
    draw();
  } catch (error) {
    console.warn(`Spotlight ${version}: <${element.localName}> could not be drawn.`, error);
  }
}
