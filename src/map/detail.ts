import {loadDetail} from './load-detail.js';
import {SheetPicture} from './sheet-picture.js';

/** The detailed sheet is asked for and shown from here on, in metres a pixel. */
const worthwhile = 420;

/** How often it is asked for where it cannot be had. */
const mostTries = 3;

/** The map's detailed sheet: asked for when the reader is close enough to see it, and drawn when it has come. */
export class Detail {
  readonly #root: ParentNode;
  readonly #show: (drawn: SheetPicture | undefined) => void;
  #drawn: SheetPicture | undefined;
  #asked = false;
  #tries = 0;
  #wanted = false;

  constructor(root: ParentNode, show: (drawn: SheetPicture | undefined) => void) {
    this.#root = root;
    this.#show = show;
  }

  /** The reader looks from so far away. */
  look(resolution: number): void {
    this.#wanted = resolution <= worthwhile;
    if (this.#wanted && !this.#asked && this.#tries < mostTries) void this.#load();
    this.#show(this.#wanted ? this.#drawn : undefined);
  }

  async #load(): Promise<void> {
    this.#asked = true;
    this.#tries++;
    try {
      this.#drawn = new SheetPicture(await loadDetail(this.#root), 'home detail');
    } catch {
      // The plain sheet stays; the next moves ask again.
      this.#asked = false;
      return;
    }
    if (this.#wanted) this.#show(this.#drawn);
  }
}
