import {html, isServer, nothing, type TemplateResult} from 'lit';
import {fileSchemes, parseAddress} from '../schema/parse-address.js';
import type {Picture} from '../schema/picture.js';
import type {Reader} from '../locale/reader.js';

/** Where pictures may come from: beside their document, or from a host that the page names. */
export interface PictureRules {
  /** The address of the document, which relative addresses start from. */
  readonly address: string;
  readonly hosts: readonly string[];
}

/**
 * A picture, where its address is one that the page allows; otherwise, or when it cannot be had, what stands in for it.
 * The server that has the picture is sent no cookie, and not told which page shows it.
 *
 * @param sizes - How wide it is drawn, for the browser to choose among its sources (HTML, `sizes`).
 */
export function pictureView(
  picture: Picture | undefined,
  reader: Reader,
  rules: PictureRules,
  standIn: TemplateResult,
  sizes = '3.5em',
): TemplateResult {
  const url = picture && pictureAddress(picture.src, rules);
  if (!picture || !url) return standIn;
  const alt = picture.alt === '' ? {text: '', lang: undefined} : reader.text(picture.alt);
  return html`
    <span class="stand-in" hidden>${standIn}</span>
    <picture>
      ${sourcesView(picture, rules, sizes)}
      <img
        src=${url}
        alt=${alt.text}
        lang=${alt.lang ?? nothing}
        width=${picture.width ?? nothing}
        height=${picture.height ?? nothing}
        crossorigin="anonymous"
        referrerpolicy="no-referrer"
        loading="lazy"
        decoding="async"
        @load=${showPicture}
        @error=${showStandIn}
      />
    </picture>
  `;
}

/** The picture in other widths and formats: one source a format, in the order given. */
function sourcesView({sources = []}: Picture, rules: PictureRules, sizes: string) {
  const formats = new Map<string | undefined, string[]>();
  for (const {src, width, type} of sources) {
    const url = pictureAddress(src, rules);
    if (url) formats.set(type, [...(formats.get(type) ?? []), `${url} ${width}w`]);
  }
  return [...formats].map(
    ([type, files]) =>
      html`<source type=${type ?? nothing} srcset=${files.join(', ')} sizes=${sizes} />`,
  );
}

/** Reads a list of hosts as a page writes it: `https://cdn.example.no`, or just `cdn.example.no`. */
export function parseHosts(list: unknown): string[] {
  const names = typeof list === 'string' ? list.split(/[\s,]+/).filter(Boolean) : [];
  return names
    .map((name) => (name.includes('://') ? name : `https://${name}`))
    .map((address) => parseAddress(address, fileSchemes)?.origin)
    .filter((origin) => origin !== undefined);
}

function pictureAddress(src: string, {address, hosts}: PictureRules): string | undefined {
  const url = parseAddress(src, fileSchemes, address);
  if (!url) return undefined;
  const allowed = url.origin === originOf(address) || hosts.includes(url.origin);
  const mixed = url.protocol === 'http:' && !isServer && location.protocol === 'https:';
  return allowed && !mixed ? url.href : undefined;
}

const originOf = (address: string): string | undefined =>
  parseAddress(address, fileSchemes)?.origin;

const showPicture = ({currentTarget}: Event) => swap(currentTarget as HTMLImageElement, true);

function showStandIn({currentTarget}: Event): void {
  const picture = currentTarget as HTMLImageElement;
  // A host that does not say who may read its pictures gives them only to a page that asks as for any picture.
  if (picture.crossOrigin === null) swap(picture, false);
  else picture.crossOrigin = null;
}

function swap(picture: HTMLImageElement, loaded: boolean): void {
  picture.hidden = !loaded;
  const standIn = picture.parentElement?.previousElementSibling;
  if (standIn instanceof HTMLElement) standIn.hidden = loaded;
}
