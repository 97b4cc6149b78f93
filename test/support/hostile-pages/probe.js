/**
 * Stands first on every hostile page and remembers how things were before the page spoilt them: it collects what the page
 * would rather not have heard, and tells it all as text, since lists and objects may no longer work.
 *
 * A classic script, so that it runs before anything else; it must work in the worst page.
 */
(() => {
  const {apply} = Reflect;
  const {querySelectorAll} = Document.prototype;
  const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot').get;
  const queryDocument = Document.prototype.querySelector;
  const {querySelector: queryOne, querySelectorAll: queryAll} = DocumentFragment.prototype;
  const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
  const connected = Object.getOwnPropertyDescriptor(Node.prototype, 'isConnected').get;
  const {getEntriesByType} = Performance.prototype;
  const style = getComputedStyle;
  const names = Object.getOwnPropertyNames;
  const namesBefore = new Set(names(window));
  const {has, add} = Set.prototype;
  const complaints = new Set();
  const {replace, trim} = String.prototype;
  const tags = ['card', 'quote', 'story', 'profile', 'directory', 'language', 'map'];

  const complain = (text) => apply(add, complaints, [`${text}`]);
  addEventListener('error', (event) => {
    if (event.message) complain(`uncaught: ${event.message} (${event.filename})`);
  });
  addEventListener('unhandledrejection', ({reason}) => complain(`unhandled: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) => {
    complain(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
  for (const level of ['error', 'warn']) {
    const usual = console[level];
    console[level] = (...values) => {
      complain(`console: ${values[0]}`);
      apply(usual, console, values);
    };
  }

  /** All elements of a tag, in the page and in its one shadow root, if it has that. */
  function all(tag) {
    const selector = `spotlight-${tag}`;
    const found = [];
    const collect = (list) => {
      for (let i = 0; i < list.length; i += 1) found[found.length] = list[i];
    };
    collect(apply(querySelectorAll, document, [selector]));
    const own = apply(queryDocument, document, ['#own']);
    const root = own && apply(shadowRootOf, own, []);
    if (root) collect(apply(queryAll, root, [selector]));
    return found;
  }

  const oneLine = (text) => apply(trim, apply(replace, text, [/\s+/g, ' ']), []);

  /** How far each element has come, one a line: `card ready`. */
  function states() {
    let lines = '';
    for (let t = 0; t < tags.length; t += 1) {
      const found = all(tags[t]);
      for (let i = 0; i < found.length; i += 1) lines += `${tags[t]} ${state(tags[t], found[i])}\n`;
    }
    return lines;
  }

  function state(tag, element) {
    const root = apply(shadowRootOf, element, []);
    if (!root) return 'untouched';
    const one = (selector) => apply(queryOne, root, [selector]);
    if (one('[part~=retry]')) return 'failed';
    if (one(tag === 'language' ? 'button' : 'article')) return 'ready';
    if (one('[aria-busy=true]')) return 'loading';
    // A root without a slot hides what the page has between the tags.
    return one('slot') || !oneLine(apply(textOf, element, [])) ? 'waiting' : 'blank';
  }

  /** What each drawn element says to a reader, one a line. */
  function texts() {
    let lines = '';
    for (let t = 0; t < tags.length; t += 1) {
      const found = all(tags[t]);
      for (let i = 0; i < found.length; i += 1) {
        const root = apply(shadowRootOf, found[i], []);
        if (root) lines += `${tags[t]}: ${oneLine(apply(textOf, root, []))}\n`;
      }
    }
    return lines;
  }

  /** What is wrong with how drawn elements look, one a line; nothing is what one hopes for. */
  function looks() {
    let lines = '';
    for (let t = 0; t < tags.length; t += 1) {
      const found = all(tags[t]);
      for (let i = 0; i < found.length; i += 1) {
        const root = apply(shadowRootOf, found[i], []);
        const box = root && apply(queryOne, root, [tags[t] === 'language' ? 'button' : 'article']);
        if (box && apply(connected, box, [])) lines += flaws(tags[t], found[i], box);
      }
    }
    return lines;
  }

  function flaws(tag, host, box) {
    const {letterSpacing, textTransform, direction, whiteSpace, fontSize, textIndent, wordSpacing} =
      style(box);
    const {width, height} = box.getBoundingClientRect();
    let lines = '';
    const expect = (holds, what) => {
      if (!holds) lines += `${tag}: ${what}\n`;
    };
    // An element that the page hides has no box to look at.
    if (style(host).display === 'none' || width === 0) return lines;
    expect(height > 10, `is ${height} px high`);
    expect(
      letterSpacing === 'normal' || letterSpacing === '0px',
      `letter-spacing ${letterSpacing}`,
    );
    expect(textTransform === 'none', `text-transform ${textTransform}`);
    expect(direction === 'ltr', `direction ${direction}`);
    expect(whiteSpace === 'normal' || tag === 'language', `white-space ${whiteSpace}`);
    expect(textIndent === '0px', `text-indent ${textIndent}`);
    expect(wordSpacing === '0px', `word-spacing ${wordSpacing}`);
    expect(parseFloat(fontSize) >= 11, `font-size ${fontSize}`);
    expect(box.scrollWidth <= box.clientWidth + 1, `is wider than its box`);
    return lines;
  }

  /** Addresses that the page has asked for, one a line. */
  function requests() {
    let lines = '';
    const entries = apply(getEntriesByType, performance, ['resource']);
    for (let i = 0; i < entries.length; i += 1) lines += `${entries[i].name}\n`;
    return lines;
  }

  /** What the page would have kept of its reader, and names that are new on `window`. */
  function traces() {
    let lines = '';
    try {
      if (document.cookie) lines += `cookie ${document.cookie}\n`;
      if (localStorage.length) lines += 'localStorage\n';
      if (sessionStorage.length) lines += 'sessionStorage\n';
    } catch {
      // A sandboxed page has no storage to look into.
    }
    const now = names(window);
    for (let i = 0; i < now.length; i += 1) {
      if (!apply(has, namesBefore, [now[i]])) lines += `global ${now[i]}\n`;
    }
    return lines;
  }

  function allComplaints() {
    let lines = '';
    complaints.forEach((text) => {
      lines += `${text}\n`;
    });
    return lines;
  }

  Object.defineProperty(window, 'spotlightProbe', {
    value: Object.freeze({states, texts, looks, requests, traces, complaints: allComplaints}),
  });
  apply(add, namesBefore, ['spotlightProbe']);
})();
