import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {iframeSnippet} from '../snippets/iframe.js';
import {Writer} from '../structured-data/writer.js';
import {addressOf, pathsOf, type Site} from './site.js';

/** The room that a frame takes before its content has told its height, in pixels. */
export const frameSize = {width: 600, height: 480};

/** What another website's oEmbed consumer (WordPress, for one) is told of a document (oEmbed 1.0, `rich`). */
export function oembed(document: SpotlightDocument, stem: string, site: Site): object | undefined {
  const {embed, page} = pathsOf(stem);
  const address = addressOf(site, embed);
  const url = addressOf(site, page);
  if (!address || !url) return undefined;
  const title = new Writer(site.language, document.language).text(document.name) ?? document.id;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: new URL(url).host,
    provider_url: site.base,
    cache_age: 3600,
    ...frameSize,
    html: iframeSnippet({address, title, ...frameSize}),
  };
}
