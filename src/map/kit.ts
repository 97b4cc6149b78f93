import type {html, nothing} from 'lit';
import type {repeat} from 'lit/directives/repeat.js';
import type {FacetValues, kindOf} from '../data/facets.js';
import type {tell} from '../data/tell.js';
import type {collatorFor} from '../locale/collation.js';
import type {catalogues} from '../locale/locale.js';
import type {Reader} from '../locale/reader.js';
import type {cardView} from '../views/card.js';
import type {headingView} from '../views/heading.js';
import type {linkView} from '../views/link.js';
import type {passageView, sentenceView} from '../views/passage.js';
import type {loadChecked} from './load-checked.js';

/** What the map borrows of the script that loads it: it comes later, and brings nothing twice. */
export interface Kit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  readonly repeat: typeof repeat;
  readonly FacetValues: typeof FacetValues;
  readonly Reader: typeof Reader;
  readonly cardView: typeof cardView;
  readonly catalogues: typeof catalogues;
  readonly collatorFor: typeof collatorFor;
  readonly headingView: typeof headingView;
  readonly kindOf: typeof kindOf;
  readonly linkView: typeof linkView;
  readonly loadChecked: typeof loadChecked;
  readonly passageView: typeof passageView;
  readonly sentenceView: typeof sentenceView;
  readonly tell: typeof tell;
}

/** The kit, once there is a map. Nothing reads it before. */
export let kit: Kit;

/** Takes the kit of the script that draws. */
export function take(theirs: Kit): void {
  kit = theirs;
}
