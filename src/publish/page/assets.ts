import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {OutputFile} from '../site/output.js';
import {styleSheetOf} from './draw-shadow.js';
import type {PageTag} from './prerender.js';
import {assets} from './site.js';

/** What the package brings along for pages: scripts, and what each has to be. */
export interface Scripts {
  readonly files: readonly OutputFile[];
  readonly integrity: Readonly<Record<string, string>>;
}

const pageTags: readonly PageTag[] = [
  'spotlight-card',
  'spotlight-directory',
  'spotlight-profile',
  'spotlight-story',
];

/** Our modules lie in `dist/package/publish/page`. */
const dist = new URL('../../../', import.meta.url);

/**
 * The scripts and style sheets that published pages need. They are those of this very version, since pages are drawn by it.
 *
 * @param widgets - Whether the widgets' own scripts are to be in the folder too.
 */
export function readAssets(widgets: boolean): Scripts {
  const own = [
    ...['spotlight.js', 'spotlight-more.js', 'spotlight-prerendered.js'],
    ...['spotlight-map.js', 'spotlight-map-detail.js'],
  ].map((name) => read(name, name));
  const small = [
    read('package/publish/browser/frame.js', 'spotlight-frame.js'),
    read('package/publish/browser/frame-content.js', 'frame-content.js'),
  ];
  const sheets = pageTags.map((tag) => ({path: `${tag}.css`, body: styleSheetOf(tag)}));
  const scripts = [...own, ...small];
  const files = [...(widgets ? scripts : small), ...sheets, {path: 'page.css', body: pageSheet}];
  return {
    files: files.map(({path, body}) => ({path: assets + path, body})),
    integrity: Object.fromEntries(scripts.map(({path, body}) => [path, hashOf(body)])),
  };
}

const read = (file: string, path: string): OutputFile => ({
  path,
  body: readFileSync(fileURLToPath(new URL(file, dist))),
});

const hashOf = (body: OutputFile['body']): string =>
  `sha384-${createHash('sha384').update(body).digest('base64')}`;

/** A page needs little around the element: room, a type face that every machine has, and both colour schemes. */
const pageSheet = `:root { color-scheme: light dark; }
body {
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem;
  max-inline-size: 72rem;
  font: 100%/1.55 system-ui, sans-serif;
  background: light-dark(#f7f8f9, #0d1117);
  color: light-dark(#16202e, #eef1f4);
}
body.embed { padding: 1px; max-inline-size: none; background: none; }
h1 { margin: 0 0 1.25rem; font-size: 1rem; font-weight: 600; }
a { color: light-dark(#0f5c63, #7fd0d3); }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
nav { display: flex; gap: 1.5rem; margin-block-start: 1.5rem; }
:is(spotlight-card, spotlight-directory, spotlight-profile, spotlight-story) { display: block; }
`;
