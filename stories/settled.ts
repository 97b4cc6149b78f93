import {waitFor} from 'storybook/test';

/** Elements that have said how their loading went. */
const answered = new WeakSet<EventTarget>();

for (const type of ['spotlight-load', 'spotlight-error'] as const) {
  document.addEventListener(type, (event) => answered.add(event.composedPath()[0]!));
}

/** An element of ours that shows a document. */
type Shown = HTMLElementTagNameMap['spotlight-card' | 'spotlight-directory' | 'spotlight-profile'];

/** Waits until every element of a story shows what it will go on showing. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const elements = [
    ...canvas.querySelectorAll<Shown>('spotlight-card, spotlight-directory, spotlight-profile'),
  ];
  await waitFor(() => {
    const waiting = elements.filter((each) => (each.src ?? each.data) && !answered.has(each));
    if (waiting.length > 0)
      throw new Error(`${waiting.length} elements have not said how it went.`);
  }, patience);
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
}

/** Longer than three tries at an address that nothing answers. */
const patience = {timeout: 5_000};
