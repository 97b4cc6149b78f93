/** Runs in a page: puts elements there and takes them away again, as often as a test asks. */
/* global watch */
const {plan} = watch;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** An element in every way that it gets its document; sooner or later it is drawn. */
function make(tag, turn) {
  const element = document.createElement(tag);
  // All of them in view, or maps would wait to be scrolled to.
  Object.assign(element.style, {position: 'absolute', insetBlockStart: 0});
  if (tag === 'spotlight-language') return element;
  const {path, document: value} = plan.elements[tag];
  if (turn % 3 === 0) element.src = path;
  else if (turn % 3 === 1) element.data = structuredClone(value);
  else {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify(value));
    element.append(script, 'Fra før');
  }
  return element;
}

const drawnWhen = {'spotlight-language': 'button', 'spotlight-map': '.marker'};

async function drawn(element) {
  const selector = drawnWhen[element.localName] ?? 'article';
  while (!element.shadowRoot.querySelector(selector)) await frame();
}

window.staying = {
  /** Mounts and unmounts an element so many times, some at once. */
  async mount(tag, times, atOnce) {
    for (let turn = 0; turn < times; turn += atOnce) {
      const elements = Array.from({length: atOnce}, (_, at) => make(tag, turn + at));
      document.body.append(...elements);
      await Promise.all(elements.map(drawn));
      // Half of them are moved first, as page builders do.
      document.body.append(...elements.slice(0, atOnce / 2));
      for (const element of elements) element.remove();
    }
    await frame();
  },

  /** Puts elements there to stay. */
  async stay(tags) {
    const elements = tags.map(make);
    document.body.append(...elements);
    await Promise.all(elements.map(drawn));
    window.staying.elements = elements;
  },

  /** Changes the page's language so many times; each change is drawn. */
  async switchLanguage(times) {
    const languages = ['en', 'nn', 'nb'];
    const {elements} = window.staying;
    for (let turn = 0; turn < times; turn += 1) {
      const language = languages[turn % languages.length];
      document.documentElement.lang = language;
      // The page's change is heard a microtask later.
      await Promise.resolve();
      for (const element of elements) await element.updateComplete;
      const shown = elements.find(({localName}) => localName !== 'spotlight-language');
      const [article] = shown.shadowRoot.querySelectorAll('article');
      if (article.lang !== language) throw new Error(`${article.lang} is shown, not ${language}`);
    }
    await frame();
  },

  /** Everything at once, until the time is over; answers how often. */
  async soak(end) {
    let rounds = 0;
    for (; Date.now() < end; rounds += 1) {
      for (const tag of [...Object.keys(plan.elements), 'spotlight-language'])
        await this.mount(tag, 6, 6);
      await this.switchLanguage(30);
    }
    return rounds;
  },

  clear() {
    document.body.replaceChildren();
    window.staying.elements = [];
  },
};
