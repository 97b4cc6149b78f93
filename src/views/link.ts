import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import {linkSchemes, parseAddress} from '../schema/parse-address.js';
import type {Link} from '../schema/link.js';
import {passageView} from './passage.js';

/** A link where the address is one we dare open; else its label alone, so that nothing is lost and nothing is dead. */
export function linkView(
  address: string | undefined,
  label: unknown,
  onOpen?: (event: Event) => void,
): TemplateResult {
  const url = address === undefined ? undefined : parseAddress(address, linkSchemes);
  if (!url) return html`${label}`;
  return html`<a href=${url.href} rel="noopener noreferrer" @click=${onOpen}>${label}</a>`;
}

/** A link under its own label, or else under the name of the website it leads to. */
export function labelledLinkView({url, label}: Link, reader: Reader): TemplateResult {
  if (label) return linkView(url, passageView(reader.text(label)));
  const {hostname = '', pathname = ''} = (url && parseAddress(url, linkSchemes)) || {};
  return linkView(url, html`<bdi>${hostname.replace(/^www\./, '') || pathname}</bdi>`);
}
