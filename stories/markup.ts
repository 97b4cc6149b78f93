/** How wide a line of markup may be. */
const width = 88;
const voids = /^(br|hr|img|input|wbr)$/;

/** Writes the markup of a story as one would write it by hand: what the renderer left behind is taken out. */
export function tidyMarkup(code: string): string {
  const {body} = new DOMParser().parseFromString(code, 'text/html');
  return linesOf(body, '').join('\n');
}

function linesOf(parent: Node, indent: string): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Element) return elementLines(node, indent);
    const text = textOf(node).trim();
    return text ? [indent + text] : [];
  });
}

function elementLines(element: Element, indent: string): string[] {
  const start = startTag(element, indent);
  const content = inline(element).trim();
  const end = endTag(element);
  if (start.length + content.length + end.length <= width && (hasText(element) || !content))
    return `${indent}${start}${content}${end}`.split('\n');
  const inner = hasText(element)
    ? wrapped(content, `${indent}  `)
    : linesOf(element, `${indent}  `);
  return [...(indent + start).split('\n'), ...inner, indent + end];
}

/** On one line if it fits, else an attribute a line. */
function startTag(element: Element, indent = ''): string {
  const attributes = [...element.attributes].map(({name, value}) =>
    value === '' ? name : `${name}="${escape(value).replaceAll('"', '&quot;')}"`,
  );
  const line = `<${[element.localName, ...attributes].join(' ')}>`;
  if (indent.length + line.length <= width || attributes.length < 2) return line;
  const rest = attributes.map((attribute) => `\n${indent}  ${attribute}`).join('');
  return `<${element.localName}${rest}\n${indent}>`;
}

/** A flow of words and tags, broken where there is a space anyway. */
function wrapped(content: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of content.match(/(<[^>]*>|[^\s<])+/g) ?? []) {
    const line = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && line.length <= width) lines[lines.length - 1] = line;
    else lines.push(indent + word);
  }
  return lines;
}

const endTag = ({localName}: Element): string => (voids.test(localName) ? '' : `</${localName}>`);

/** Text among the elements: then white space counts, and all of it stays in one flow. */
const hasText = ({childNodes}: Element): boolean =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const inline = (parent: Node): string =>
  [...parent.childNodes]
    .map((node) =>
      node instanceof Element ? startTag(node) + inline(node) + endTag(node) : textOf(node),
    )
    .join('');

/** What a script says is no markup, so nothing in it is escaped. */
function textOf(node: Node): string {
  if (!(node instanceof Text)) return '';
  const text = node.data.replace(/\s+/g, ' ');
  return node.parentElement?.localName === 'script' ? text : escape(text);
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
