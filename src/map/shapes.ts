import {svg} from './draw-svg.js';

/** The shapes that themes have beside their colours, in a square of 24. */
const shapes: readonly string[] = [
  'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z',
  'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
  'M10.7 2.3a1.9 1.9 0 0 1 2.6 0l8.4 8.4a1.9 1.9 0 0 1 0 2.6l-8.4 8.4a1.9 1.9 0 0 1-2.6 0l-8.4-8.4a1.9 1.9 0 0 1 0-2.6Z',
  'M10.4 3.3a1.85 1.85 0 0 1 3.2 0l8.1 14.4a1.85 1.85 0 0 1-1.6 2.8H3.9a1.85 1.85 0 0 1-1.6-2.8Z',
  'M7.6 3.2h8.8a1.8 1.8 0 0 1 1.5.9l4 7a1.8 1.8 0 0 1 0 1.8l-4 7a1.8 1.8 0 0 1-1.5.9H7.6a1.8 1.8 0 0 1-1.5-.9l-4-7a1.8 1.8 0 0 1 0-1.8l4-7a1.8 1.8 0 0 1 1.5-.9Z',
  'M9 2.5h6a1 1 0 0 1 1 1V8h4.500a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H16v4.500a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V16H3.500a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1H8V3.500a1 1 0 0 1 1-1Z',
];
const colours = 6;

/** The class that gives a theme its colour. */
export const colourOf = (theme: number): string => `theme-${(theme % colours) + 1}`;

/** The outline of a theme's shape. After all colours have been used once, they come again in other shapes. */
export function shapeOf(theme: number): string {
  const turn = theme + Math.floor(theme / colours);
  return shapes[turn % shapes.length] ?? '';
}

/** What stands for one document: its theme's shape in its theme's colour. */
export const drawShape = (theme: number): SVGElement =>
  svg(
    'svg',
    {class: `shape ${colourOf(theme)}`, viewBox: '0 0 24 24', 'aria-hidden': 'true'},
    svg('path', {d: shapeOf(theme)}),
  );

/** A circle that begins at its top: one that is turned would cost the browser more each time the map moves. */
const around = 'M24 5.5a18.5 18.5 0 1 1 0 37a18.5 18.5 0 1 1 0-37';

/** What stands for several: room for how many there are, in a ring that shows how much of it each theme has. */
export function drawRing(themes: ReadonlyMap<number, number>): SVGElement {
  const total = [...themes.values()].reduce((sum, part) => sum + part, 0);
  const gap = themes.size > 1 ? 2.5 : 0;
  let start = 0;
  const parts = [...themes].map(([theme, part]) => {
    const length = (part / total) * 100;
    const arc = svg('path', {
      ...{class: `part ${colourOf(theme)}`, d: around, pathLength: 100},
      'stroke-dasharray': `${Math.max(1, length - gap)} 100`,
      'stroke-dashoffset': -start - gap / 2,
    });
    start += length;
    return arc;
  });
  return svg(
    'svg',
    {class: 'ring', viewBox: '0 0 48 48', 'aria-hidden': 'true'},
    svg('circle', {class: 'disc', cx: 24, cy: 24, r: 23}),
    ...parts,
    svg('text', {x: 24, y: 24, 'text-anchor': 'middle', dy: '.35em'}),
  );
}

/** Writes into a ring how many there are: as the marker's name has it, since who says aloud what stands there means the marker. */
export function writeCount(ring: Element, count: number, written: string): void {
  const text = ring.querySelector('text');
  if (!text || text.textContent === written) return;
  text.textContent = written;
  text.setAttribute('class', `digits-${String(count).length}`);
}

/** How wide a marker is drawn, in pixels: the more there are, the wider. */
export const markerWidth = (count: number): number =>
  count === 1 ? 32 : Math.min(52, 38 + 3 * Math.log2(count / 2));
