import {boundsOf, fit, toPixel, type Camera, type Margin, type Size} from './camera.js';
import {mainland} from './extent.js';
import type {Metres} from './utm33.js';

/** A map that fits itself to what it shows does not go closer than this: a lone dot says little. */
const closest = 350;
/** The corner where the buttons are, and half a marker around it. */
const buttons = {width: 92, height: 216};

/** Room for a marker at every edge, and for the attribution below. */
export const usualMargin: Margin = {top: 40, right: 40, bottom: 44, left: 40};

/** The view that shows all of these places and none of them below the buttons; without places it is that of Norway. */
export function openingView(places: readonly Metres[], size: Size): Camera {
  const bounds = boundsOf(places) ?? mainland;
  const camera = fit(bounds, size, usualMargin, closest);
  const isBelowButtons = (place: Metres) => {
    const {x, y} = toPixel(camera, size, place);
    return x < buttons.width && y < buttons.height;
  };
  if (!places.some(isBelowButtons)) return camera;
  return fit(bounds, size, {...usualMargin, left: buttons.width}, closest);
}
