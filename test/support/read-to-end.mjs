/**
 * Reads a page as a reader does, from top to end, and waits at each screen until nothing more is on its way. For a page of
 * puppeteer's or of WebKit's: it only needs `evaluate`, which waits for promises.
 *
 * @param {{evaluate: (inPage: () => Promise<unknown>) => Promise<unknown>}} page
 */
export const readToEnd = (page) => page.evaluate(readInPage);

async function readInPage() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const inView = (element) => {
    const {top, bottom, width} = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const tags = ['card', 'quote', 'story', 'profile', 'directory', 'map', 'language'];
  const ours = tags.map((tag) => `spotlight-${tag}`).join();
  const waits = (element) => {
    const {shadowRoot: root} = element;
    if (!root?.firstElementChild) return inView(element) && element.hasAttribute('src');
    return (
      root.querySelector('[aria-busy=true]') !== null ||
      [...root.querySelectorAll('img')].some((image) => inView(image) && !image.complete) ||
      [...root.querySelectorAll(ours)].some(waits)
    );
  };
  // The longest that an element may take to its end.
  const limit = () => performance.now() + 8_000;
  for (;;) {
    for (const end = limit(); performance.now() < end;) {
      await frame();
      if (![...document.querySelectorAll(ours)].filter(inView).some(waits)) break;
    }
    const before = scrollY;
    scrollBy({top: innerHeight, behavior: 'instant'});
    await frame();
    if (scrollY <= before) return;
  }
}
