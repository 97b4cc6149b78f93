import {fetchJson} from '../../data/fetch-json.js';
import {loadDocument} from '../../data/load-document.js';
import {Reader} from '../../locale/reader.js';
import type {Language} from '../../schema/localized.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';

/** A document or a collection that there are codes for. */
export interface Offer {
  readonly id: string;
  readonly type: SpotlightDocument['type'];
  /** The path of its JSON in the published folder. */
  readonly file: string;
  /** What it is called; its id until that is known. */
  readonly name: (language: Language) => string;
}

interface Index {
  readonly documents?: Record<string, {type: SpotlightDocument['type']; file: string}>;
  readonly collections?: Record<string, {file: string}>;
}

/** What is published in a folder, by its `index.json`, with names from its collections. */
export async function loadOffers(profiles: string): Promise<Offer[]> {
  const {json} = await fetchJson(new URL('index.json', profiles).href);
  const {documents = {}, collections = {}} = json as Index;
  const lists = await Promise.all(
    Object.entries(collections).map(async ([id, {file}]) => ({
      id,
      file,
      document: await loadDocument({src: profiles + file, base: profiles}).then(
        (loaded) => loaded.document,
        () => undefined,
      ),
    })),
  );
  const known = new Map<string, SpotlightDocument>();
  for (const {document} of lists) {
    if (document?.type !== 'collection') continue;
    known.set(document.id, document);
    for (const item of document.items ?? []) known.set(item.id, item);
  }
  const offer = (id: string, type: Offer['type'], file: string): Offer => ({
    ...{id, type, file},
    name: (language) => nameOf(known.get(id), language) ?? id,
  });
  return [
    ...Object.entries(documents).map(([id, {type, file}]) => offer(id, type, file)),
    // The further pages of a collection come with the first.
    ...lists
      .filter(({id}) => !collections[id.replace(/-\d+$/, '')] || !/-\d+$/.test(id))
      .map(({id, file}) => offer(id, 'collection', file)),
  ];
}

const nameOf = (document: SpotlightDocument | undefined, language: Language) =>
  document && new Reader(language, document).text(document.name).text;
