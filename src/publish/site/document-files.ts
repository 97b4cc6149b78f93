import {documentPage, type PageOf} from '../page/document-page.js';
import {embedPage} from '../page/embed-page.js';
import {oembed} from '../page/oembed.js';
import {addressOf, pathsOf, type Site} from '../page/site.js';
import {structuredData} from '../structured-data/structured-data.js';
import {hashedPath, type OutputFile} from './output.js';

/** A document to publish. `hash` is that of its JSON. */
export interface DocumentJob extends PageOf {
  readonly hash: string;
}

/** Everything that is published of one document: its JSON, its linked data, its page, and what others embed. */
export function documentFiles(job: DocumentJob, site: Site): OutputFile[] {
  const {document, stem, hash} = job;
  const paths = pathsOf(stem);
  const json = `${JSON.stringify(document)}\n`;
  const data = [
    {path: paths.json, body: json},
    {path: hashedPath(paths.json, hash), body: json},
    {path: paths.page, body: documentPage(job, site)},
  ];
  const framed = {path: paths.embed, body: embedPage(document, stem, site)};
  // In a frame, the further pages of a collection are brought by the first.
  if (document.type === 'collection') return job.previous ? data : [...data, framed];
  const linked = structuredData(document, site.language, {
    page: addressOf(site, paths.page),
    file: addressOf(site, paths.json),
  });
  const embedding = oembed(document, stem, site);
  return [
    ...data,
    {path: paths.linkedData, body: `${JSON.stringify(linked)}\n`},
    framed,
    ...(embedding ? [{path: paths.oembed, body: `${JSON.stringify(embedding)}\n`}] : []),
  ];
}
