import {SpotlightSelectEvent} from '../events.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';

/** Tells the page that a reader opens a document; a page that has other plans keeps the link from being followed. */
export function selectDocument(host: Element, event: Event, document: SpotlightDocument): void {
  if (!host.dispatchEvent(new SpotlightSelectEvent(document))) event.preventDefault();
}
