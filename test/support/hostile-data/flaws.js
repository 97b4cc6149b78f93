/** What nothing that we draw may have, whatever the data. */
const forbidden =
  'script, iframe, frame, object, embed, meta, base, form, style, foreignObject, animate, set, link:not([rel=modulepreload])';
const schemes = ['https:', 'http:', 'mailto:', 'tel:'];
const invisible =
  // eslint-disable-next-line no-control-regex -- these are what readers must not meet
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * What is wrong with what an element has drawn.
 *
 * @param {Element} element
 * @returns {string[]}
 */
export function flawsOf(element) {
  const flaws = [];
  for (const node of element.shadowRoot.querySelectorAll('*')) {
    if (node.matches(forbidden)) flaws.push(`<${node.localName}>`);
    for (const {name, value} of node.attributes) {
      const wrong = flawOf(node, name, value);
      if (wrong) flaws.push(wrong);
    }
    if (node.shadowRoot) flaws.push(...flawsOf(node));
  }
  const text = element.shadowRoot.textContent;
  if (invisible.test(text))
    flaws.push(`invisible characters in ${JSON.stringify(text.slice(0, 80))}`);
  if (!text.isWellFormed()) flaws.push('half a character');
  return flaws;
}

function flawOf(node, name, value) {
  if (name.startsWith('on')) return `${name}=${value}`;
  if (name === 'style' && /url\(|expression|@import/i.test(value)) return `style=${value}`;
  if (name === 'id' && !/^[\w-]+$/.test(value)) return `id=${value}`;
  if (name === 'lang' && !/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value)) return `lang=${value}`;
  if (name === 'srcset')
    return value
      .split(/,\s+/)
      .map((each) => address(each.split(' ')[0], node))
      .find(Boolean);
  return ['href', 'src', 'poster', 'data', 'action', 'xlink:href'].includes(name)
    ? address(value, node)
    : undefined;
}

function address(value, node) {
  if (node.localName === 'use' || value.startsWith('#')) return undefined;
  const {protocol, username, origin} = new URL(value, document.baseURI);
  if (!schemes.includes(protocol) || username) return `address ${value}`;
  // Pictures come from the profile's own host, unless the page lists more.
  if (node.matches('img, source') && origin !== location.origin) return `picture from ${origin}`;
  if (
    node.localName === 'a' &&
    !/noopener/.test(node.rel) &&
    origin !== location.origin &&
    protocol.startsWith('http')
  ) {
    return `link without noopener: ${value.slice(0, 60)}`;
  }
  return undefined;
}
