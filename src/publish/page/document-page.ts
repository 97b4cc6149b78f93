import type {Localized} from '../../schema/localized.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {Writer} from '../structured-data/writer.js';
import {structuredData} from '../structured-data/structured-data.js';
import {jsonForScript, markup, type Content} from '../markup.js';
import {htmlPage} from './head.js';
import {prerender, type PageTag} from './prerender.js';
import {addressOf, assets, pathsOf, upFrom, type Site} from './site.js';

/** A document that gets a page. */
export interface PageOf {
  readonly document: SpotlightDocument;
  /** Its path without an ending: `organisations/fjell`. */
  readonly stem: string;
  readonly story?: SpotlightDocument | undefined;
  /** The page that lists all documents: its path, and what it is called. */
  readonly home?: {readonly path: string; readonly name: string} | undefined;
  /** The pages of a collection before and after this one. */
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

const pageTags: Record<SpotlightDocument['type'], PageTag> = {
  organisation: 'spotlight-profile',
  project: 'spotlight-profile',
  network: 'spotlight-profile',
  event: 'spotlight-profile',
  story: 'spotlight-story',
  collection: 'spotlight-directory',
};

const words = {
  nb: {next: 'Neste side', previous: 'Forrige side', pages: 'Sider'},
  nn: {next: 'Neste side', previous: 'Førre side', pages: 'Sider'},
  en: {next: 'Next page', previous: 'Previous page', pages: 'Pages'},
  se: {next: 'Neste side', previous: 'Forrige side', pages: 'Sider'},
};

/** A document's own page: all that it says stands in it, with or without a script. */
export function documentPage(page: PageOf, site: Site): string {
  const {document, stem, story, home} = page;
  const {json, page: path} = pathsOf(stem);
  const writer = new Writer(site.language, document.language, addressOf(site, json));
  const title = writer.text(document.name) ?? document.id;
  const data = structuredData(document, site.language, {
    page: addressOf(site, path),
    file: addressOf(site, json),
  });
  const up = upFrom(path);
  const element = prerender({
    tag: pageTags[document.type],
    document,
    story,
    language: site.language,
    headingLevel: 2,
    page: path,
    sheet: `${up}${assets}${pageTags[document.type]}.css`,
  });
  const head = {
    path,
    title: home && home.path !== path ? `${title} – ${home.name}` : title,
    description: descriptionOf(document, writer),
    more: [
      document.type !== 'collection' && linksOf(page, site, title),
      markup`<link rel="alternate" type="application/json" href="${up}${json}">\n`,
      shareOf(document, writer, title),
      markup`<script type="application/ld+json">${jsonForScript(data)}</script>`,
    ],
  };
  const heading = home ? markup`<a href="${up}${home.path}">${home.name}</a>` : title;
  return htmlPage(
    site,
    head,
    markup`<body>
<header><h1>${heading}</h1></header>
<main>
${element}
${turnPages(page, site)}</main>
</body>`,
  );
}

/** Where else the same is to be had: its canonical address, and how others embed it (oEmbed 1.0 § 4). */
function linksOf({stem}: PageOf, site: Site, title: string): Content {
  const {page, oembed, linkedData} = pathsOf(stem);
  const linked = markup`<link rel="alternate" type="application/ld+json" href="${upFrom(page)}${linkedData}">\n`;
  if (!site.base) return linked;
  return [
    markup`<link rel="canonical" href="${addressOf(site, page)}">\n`,
    markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(site, oembed)}" title="${title}">\n`,
    linked,
  ];
}

/** What other sites show when somebody shares the page (Open Graph). */
function shareOf(document: SpotlightDocument, writer: Writer, title: string): Content {
  const picture = document.image?.src;
  const address = picture && writer.file(picture);
  return [
    markup`<meta property="og:title" content="${title}">\n`,
    address !== undefined &&
      /^https?:/.test(address) &&
      markup`<meta property="og:image" content="${address}">\n`,
  ];
}

function descriptionOf(document: SpotlightDocument, writer: Writer): string | undefined {
  let text: Localized | undefined;
  if (document.type === 'story') text = document.lead;
  else if (document.type !== 'collection') text = document.summary;
  return writer.plain(text)?.split('\n')[0];
}

function turnPages({previous, next, stem}: PageOf, {language}: Site): Content {
  if (!previous && !next) return undefined;
  const up = upFrom(pathsOf(stem).page);
  const {pages, ...labels} = words[language];
  const link = (path: string | undefined, rel: 'previous' | 'next') =>
    path &&
    markup`<a rel="${rel === 'next' ? 'next' : 'prev'}" href="${up}${path}">${labels[rel]}</a> `;
  return markup`<nav aria-label="${pages}">${link(previous, 'previous')}${link(next, 'next')}</nav>\n`;
}
