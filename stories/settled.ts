import {waitFor} from 'storybook/test';

/** Elements that have said how their loading went. */
const answered = new WeakSet<EventTarget>();

for (const type of ['spotlight-load', 'spotlight-error'] as const) {
  document.addEventListener(type, (event) => answered.add(event.composedPath()[0]!));
}

/** Elements of ours that show a document. */
const tags = ['card', 'quote', 'story', 'profile', 'directory', 'map'].map(
  (name) => `spotlight-${name}`,
);
type Shown = HTMLElementTagNameMap[`spotlight-${'card' | 'quote' | 'story'}`];

/** Waits until every element of a story shows what it will go on showing. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const elements = [...canvas.querySelectorAll<Shown>(tags.join())];
  await waitFor(() => {
    const waiting = elements.filter((each) => (each.src ?? each.data) && !answered.has(each));
    if (waiting.length > 0)
      throw new Error(`${String(waiting.length)} elements have not said how it went.`);
  }, patience);
  await waitFor(() => {
    const undrawn = elements.filter((each) => each.matches('spotlight-map') && isWaiting(each));
    if (undrawn.length > 0) throw new Error(`${String(undrawn.length)} maps have not been drawn.`);
  }, patience);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** A map comes after its document. */
const isWaiting = ({shadowRoot}: Element): boolean =>
  shadowRoot?.querySelector('article .place') !== null;

/** Longer than three tries at an address that nothing answers. */
const patience = {timeout: 5_000};
