import {html, type TemplateResult} from 'lit';
import type {Reference} from '../schema/reference.js';

/** The name that a reference prints. */
export const nameOf = (reference: Reference): string =>
  typeof reference === 'string' ? reference : reference.name;

/** Somebody or something by the name that the document prints. */
export const referenceView = (reference: Reference): TemplateResult =>
  html`<bdi>${nameOf(reference)}</bdi>`;
