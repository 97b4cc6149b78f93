/** Real keys, pressed by the browser's driver, and where they lead. */
import {sendKeys} from '@web/test-runner-commands';

/** Shift and Tab as WebDriver writes them (WebDriver 2, § 17.4.2): its keys are pressed all together. */
const shiftTab = '\uE008\uE004';
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Presses a key. */
export async function press(key: string): Promise<void> {
  await sendKeys({press: key});
}

/** Presses Tab, forwards or backwards. */
export async function tab(backwards = false): Promise<void> {
  if (!backwards) return press('Tab');
  if (isWebKit) return void (await sendKeys({type: shiftTab}));
  await sendKeys({down: 'Shift'});
  await press('Tab');
  await sendKeys({up: 'Shift'});
}

/** What has the focus, in whichever shadow root. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Puts a button of the page's own before and after an element. */
export function between(element: Element): {before: HTMLElement; after: HTMLElement} {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  return {before, after};
}

/** Every stop that Tab makes on its way from one thing to another. */
export async function stops(from: HTMLElement, to: HTMLElement): Promise<Element[]> {
  const found: Element[] = [];
  from.focus();
  for (;;) {
    await tab();
    const here = focused();
    if (here === to) return found;
    if (found.includes(here) || here === document.body || here === from) {
      throw new Error(`After ${here.outerHTML.slice(0, 120)} Tab leads no further.`);
    }
    found.push(here);
  }
}
