import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {Writer} from '../structured-data/writer.js';
import {markup} from '../markup.js';
import {moved} from '../site/paths.js';
import {htmlPage} from './head.js';
import {prerender, type PageTag} from './prerender.js';
import {addressOf, assets, pathsOf, upFrom, type Site} from './site.js';

/** What no card shows: the page in a frame does without, so that it is light, and names nobody who is not seen. */
const notOnCards = [
  ...['alternateNames', 'contributors', 'funding', 'goals', 'participants', 'quotes', 'seeking'],
  ...['recognitions', 'roles', 'services', 'source', 'story'],
];

const tags: Partial<Record<SpotlightDocument['type'], PageTag>> = {
  collection: 'spotlight-directory',
  story: 'spotlight-story',
};

/** A page for an iframe, which tells the page around it how high it is. */
export function embedPage(document: SpotlightDocument, stem: string, site: Site): string {
  const {json, page, embed: path} = pathsOf(stem);
  const tag = tags[document.type] ?? 'spotlight-card';
  const isCard = tag === 'spotlight-card';
  const entries = Object.entries(document).filter(([key]) => !isCard || !notOnCards.includes(key));
  const shown = moved(Object.fromEntries(entries) as SpotlightDocument, json, path);
  const up = upFrom(path);
  const element = prerender({
    tag,
    document: shown,
    language: site.language,
    headingLevel: 2,
    page: path,
    sheet: `${up}${assets}${tag}.css`,
  });
  const title = new Writer(site.language, document.language).text(document.name) ?? document.id;
  const canonical = addressOf(site, page);
  const more = [
    // Links leave the frame: what they lead to has no room in it.
    markup`<base target="_blank">\n`,
    markup`<meta name="robots" content="noindex">\n`,
    markup`<link rel="alternate" type="application/json" href="${up}${json}">\n`,
    canonical && markup`<link rel="canonical" href="${canonical}">\n`,
    markup`<script src="${up}${assets}frame-content.js" crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`,
  ];
  return htmlPage(site, {path, title, more}, markup`<body class="embed">\n${element}\n</body>`);
}
