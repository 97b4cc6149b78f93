/**
 * The text that a reader sees in an element's shadow root, white space as one space. Counts what
 * stands in slots, and leaves out what is hidden. No-break spaces become spaces too.
 */
export function text(element: Element): string {
  return inside(element).replace(/\s+/g, ' ').trim();
}

function inside(element: Element): string {
  return [...drawn(element)].map(read).join('');
}

/** What is drawn inside an element: its shadow root, what fills its slot, or its children. */
function drawn(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({flatten: true});
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element instanceof HTMLDetailsElement && !element.open) {
    return element.querySelectorAll(':scope > summary');
  }
  return (element.shadowRoot ?? element).childNodes;
}

function read(node: Node): string {
  if (node instanceof Text) return isVisible(node) ? node.data : '';
  if (!(node instanceof Element)) return '';
  const {display, contentVisibility} = getComputedStyle(node);
  if (display === 'none') return '';
  if (contentVisibility === 'hidden') return '';
  // Words in neighbouring boxes stand apart, words in one line only where there is a space.
  const joined = display === 'inline' || display === 'contents';
  return joined && node.localName !== 'br' ? inside(node) : ` ${inside(node)} `;
}

function isVisible(node: Text): boolean {
  const parent = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  return parent !== undefined && getComputedStyle(parent).visibility === 'visible';
}
