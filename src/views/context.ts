import type {Reader} from '../locale/reader.js';
import type {PictureRules} from './picture.js';

/** What a view needs to know besides what it shows. */
export interface ViewContext {
  readonly reader: Reader;
  readonly pictures: PictureRules;
  /** The level of the heading of what is shown, from 2 to 6; headings inside it come below. */
  readonly headingLevel: number;
  /** What has been said of the language of the whole, and need not be said again of its parts. */
  readonly noted?: readonly string[];
}
