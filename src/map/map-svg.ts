import {outline} from './generated/outline.js';
import {toUtm33, type Degrees} from './utm33.js';

/** What to write under a map, and where the name in it leads. */
export const attribution = {
  text: 'Kartdata: © Kartverket, Natural Earth',
  linked: '© Kartverket',
  href: 'https://www.kartverket.no',
} as const;

/** A point on the still map. */
export interface StillMarker extends Degrees {
  /** What is there, for those who point at it or do not see it. */
  name: string;
}

/** The words on the still map. */
export interface StillWords {
  title: string;
  description: string;
}

const {west, north, unit, width, height} = outline;

/**
 * Norway as a still picture with points on it, as the text of an SVG: for pages without scripts. Its colours are
 * the widgets' own where the page has them, else the page's text colour; places beyond the picture are left out.
 */
export function mapSvg(markers: readonly StillMarker[], {title, description}: StillWords): string {
  const points = markers.flatMap((marker) => pointOf(marker) ?? []);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<path fill="#808a94" fill-opacity=".16" d="${outline.neighbours}"/>`,
    `<path fill="#808a94" fill-opacity=".42" d="${outline.norway}"/>`,
    `<g fill="var(--spotlight-color-accent,currentColor)" stroke="var(--spotlight-color-surface,Canvas)" stroke-width="2">`,
    ...points,
    '</g>',
    '</svg>',
  ].join('');
}

/** Later points lie upon earlier ones, so each has an edge in the page's own colour. */
function pointOf({name, latitude, longitude}: StillMarker): string | undefined {
  const at = toUtm33({latitude, longitude});
  if (!at) return undefined;
  const x = Math.round((at.east - west) / unit);
  const y = Math.round((north - at.north) / unit);
  if (x < 0 || x > width || y < 0 || y > height) return undefined;
  return `<circle cx="${x}" cy="${y}" r="9"><title>${escaped(name)}</title></circle>`;
}

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
