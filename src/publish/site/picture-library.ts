import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {hashOf, type PictureEntry} from './cache.js';
import {inBatches} from './find-content.js';
import {isSame, stampOf, type Content} from './load-sources.js';
import {loadSharp, measurePicture, type MeasuredPicture} from './picture-file.js';
import {writeFiles, type Target} from './write-files.js';

/** The pictures of the content, measured and made in other formats when a document first shows them. */
export class PictureLibrary {
  /** Those that documents show. */
  readonly entries: Record<string, PictureEntry> = {};
  /** Pictures that could not be read, with what was found. */
  readonly broken = new Set<string>();
  /** Whether pictures were copied as they are, since `sharp` is not installed here. */
  unmeasured = false;
  readonly #before: Readonly<Record<string, PictureEntry>>;
  readonly #content: Content;
  readonly #target: Target;

  constructor(before: Readonly<Record<string, PictureEntry>>, content: Content, target: Target) {
    this.#before = before;
    this.#content = content;
    this.#target = target;
  }

  /** Makes sure of pictures by their paths. What is not in the content is passed over. */
  async have(paths: Iterable<string>, onMade: (count: number) => void = () => undefined) {
    const missing = [...new Set(paths)].filter(
      (path) => !this.entries[path] && this.#content.files.has(path),
    );
    // Each is made in several formats, by threads of the picture library's own.
    await inBatches(
      missing,
      async (path) => {
        const known = this.#before[path];
        if (known && isSame(path, known.stamp, this.#content)) this.entries[path] = known;
        else await this.#make(path);
        onMade(1);
      },
      4,
    );
  }

  find(path: string): MeasuredPicture | undefined {
    return this.entries[path]?.picture;
  }

  async #make(path: string): Promise<void> {
    const bytes = await readFile(join(this.#content.folder, path));
    const sharp = await loadSharp();
    let picture: MeasuredPicture = {sources: []};
    const files = [{path, body: bytes as Uint8Array | string}];
    if (sharp) {
      try {
        const measured = await measurePicture(path, bytes, sharp);
        picture = measured.picture;
        files.push(...measured.files);
      } catch {
        this.broken.add(path);
        return;
      }
    } else this.unmeasured = true;
    this.entries[path] = {
      stamp: stampOf(path, this.#content, hashOf(bytes)),
      picture,
      files: writeFiles(files, this.#target),
    };
  }
}
