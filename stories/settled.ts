import {waitFor} from 'storybook/test';

/** Elements that have said how their loading went. */
const answered = new WeakSet<EventTarget>();

for (const type of ['spotlight-load', 'spotlight-error'] as const) {
  document.addEventListener(type, (event) => answered.add(event.composedPath()[0]!));
}

/** Waits until every card of a story shows what it will go on showing. */
export async function settled(canvas: HTMLElement): Promise<void> {
  const cards = [...canvas.querySelectorAll('spotlight-card')];
  await waitFor(() => {
    const waiting = cards.filter((card) => (card.src ?? card.data) && !answered.has(card));
    if (waiting.length > 0) throw new Error(`${waiting.length} cards have not said how it went.`);
  }, patience);
  await Promise.all(cards.map((card) => card.updateComplete));
}

/** Longer than three tries at an address that nothing answers. */
const patience = {timeout: 5_000};
