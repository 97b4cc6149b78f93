import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Picture} from '../schema/picture.js';
import {initials} from './monogram.js';
import {pictureView, type PictureRules} from './picture.js';

/** An organisation's logo on a white plate, or its initials. The name stands beside it, so the initials are not read out. */
export function plateView(
  name: string,
  logo: Picture | undefined,
  reader: Reader,
  rules: PictureRules,
): TemplateResult {
  const monogram = html`<span class="monogram" aria-hidden="true">${initials(name)}</span>`;
  return html`<div class="plate" part="logo">${pictureView(logo, reader, rules, monogram)}</div>`;
}

/** A person's portrait, or initials. */
export function portraitView(
  name: string,
  portrait: Picture | undefined,
  reader: Reader,
  rules: PictureRules,
): TemplateResult {
  const monogram = html`<span class="monogram" aria-hidden="true">${initials(name)}</span>`;
  return html`<div class="portrait" part="portrait">
    ${pictureView(portrait, reader, rules, monogram)}
  </div>`;
}
