/**
 * In a frame: does what the address asks for behind its `#` (`#widget=quote&lang=nn`), and tells the page around it how high
 * the content is. Works in a sandbox, and needs nothing of the page's. Not a module, since a sandboxed page may load those
 * only from a server that lets any origin read; and before the widgets, which then begin with what was asked for.
 */
{
  const widgets = ['card', 'directory', 'map', 'profile', 'quote', 'story'];
  const attributes = [
    ...['heading-level', 'height', 'lang', 'layout', 'page-size', 'quote', 'theme', 'theme-filter'],
  ];
  const asked = new URLSearchParams(location.hash.slice(1));
  // WordPress gives its frames a word by which it knows their messages.
  const secret = asked.get('secret');

  const tellHeight = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({type: 'spotlight-height', height}, '*');
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
  };

  const drawn = document.body.firstElementChild;
  const shown = drawn && otherWidget(drawn);
  for (const name of attributes) {
    const value = asked.get(name);
    if (value) shown?.setAttribute(name, value);
  }

  if (parent !== window) {
    new ResizeObserver(tellHeight).observe(document.body);
    // The page may have begun to listen after we first told it, and then asks.
    addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
      if (source === parent && data === 'spotlight-height?') tellHeight();
    });
  }

  /** Another widget of the same document in the place of the one that is drawn; that one stays if it is the one asked for. */
  function otherWidget(drawn: Element): Element {
    const widget = asked.get('widget') ?? '';
    const json = document.querySelector<HTMLLinkElement>('link[type="application/json"]');
    if (!json || !widgets.includes(widget) || drawn.localName === `spotlight-${widget}`) {
      return drawn;
    }
    const other = document.createElement(`spotlight-${widget}`);
    other.setAttribute('src', json.href);
    drawn.replaceWith(other);
    return other;
  }
}
