/** Comes first on a page that is left, prerendered or hidden: notes what goes wrong, and says how the elements are. */
(() => {
  const tags = ['card', 'quote', 'story', 'profile', 'directory', 'language', 'map'];
  const drawn = {language: 'button', map: '.marker'};
  const all = () => tags.flatMap((tag) => [...document.querySelectorAll(`spotlight-${tag}`)]);
  const cards = () => [...document.querySelectorAll('spotlight-card')];
  const wrong = [];
  const loads = {};
  addEventListener('error', ({message}) => message && wrong.push(message));
  addEventListener('unhandledrejection', ({reason}) => wrong.push(String(reason)));
  addEventListener('spotlight-error', ({reason}) => wrong.push(`spotlight-error: ${reason}`));
  addEventListener('spotlight-load', ({target}) => {
    const tag = target.localName.replace('spotlight-', '');
    loads[tag] = (loads[tag] ?? 0) + 1;
  });

  const away = {
    wrong,
    loads,
    /** Whether each showing of the page was out of the browser's cache. */
    persisted: [],
    /** The elements that have not drawn what they are there for. */
    missing: () =>
      all()
        .filter(({localName, shadowRoot}) => {
          const selector = drawn[localName.replace('spotlight-', '')] ?? 'article';
          return !shadowRoot?.querySelector(selector);
        })
        .map(({localName}) => localName),
    mark: () => all().forEach((element) => (element.marked = true)),
    choose: (language) =>
      document
        .querySelector('spotlight-language')
        .shadowRoot.querySelector(`button[lang=${language}]`)
        .click(),
    languages: () =>
      all().flatMap(({shadowRoot}) =>
        [...shadowRoot.querySelectorAll('article')].map(({lang}) => lang),
      ),
    addCard: () => document.body.append(cards()[0].cloneNode(true)),
    states: () =>
      cards().map(({shadowRoot}) => {
        if (shadowRoot?.querySelector('.retry')) return 'way out';
        return shadowRoot?.querySelector('article') ? 'data' : 'neither';
      }),
    /** Makes what the last card has between its tags so high. */
    change: (pixels) => (cards().at(-1).querySelector('p').style.blockSize = `${pixels}px`),
    heights: () => cards().map((card) => card.getBoundingClientRect().height),
    get marked() {
      return all().filter((element) => element.marked).length;
    },
  };
  addEventListener('pageshow', ({persisted}) => {
    away.persisted.push(persisted);
    if (persisted) away.back = true;
  });
  globalThis.away = away;
})();
