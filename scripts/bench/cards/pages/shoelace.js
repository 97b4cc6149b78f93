import '@shoelace-style/shoelace/dist/components/card/card.js';
import {drawSlotted} from './slotted.js';

export const draw = (organisations, place) =>
  drawSlotted('sl-card', 'footer', organisations, place);
