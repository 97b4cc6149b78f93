/** Pages of other sizes than the test's own. */
import {setViewport} from '@web/test-runner-commands';

// WebKit's driver cannot do that: there the page's body is narrow, which is what our elements measure.
const hasViewports = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Makes the page so wide and high, without margins. */
export async function makeRoom(width: number, height: number): Promise<void> {
  Object.assign(document.body.style, {margin: '0', inlineSize: `${String(width)}px`});
  if (hasViewports) await setViewport({width, height});
}

/** Makes the page as it was. */
export async function restoreRoom(): Promise<void> {
  document.body.removeAttribute('style');
  if (hasViewports) await setViewport({width: 800, height: 600});
}
