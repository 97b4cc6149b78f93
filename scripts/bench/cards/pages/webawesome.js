import '@awesome.me/webawesome/dist/components/card/card.js';
import {drawSlotted} from './slotted.js';

export const draw = (organisations, place) =>
  drawSlotted('wa-card', 'footer', organisations, place);
