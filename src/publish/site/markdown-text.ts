import type {Definition, PhrasingContent, Nodes} from 'mdast';

/** Tells what of a Markdown text our format has no way to say. */
export type Report = (node: Nodes, found: string) => void;

/** What the inline parts of a Markdown text need to know of the whole. */
export interface Inline {
  readonly report: Report;
  /** The addresses of links that are named at the end of the file. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** The inline parts of Markdown as running text: `**strong**`, `*emphasis*` and `[label](address)`. */
export const runningText = (nodes: readonly PhrasingContent[], inline: Inline): string =>
  nodes.map((node) => piece(node, inline)).join('');

/** The same as one plain line, for headings and labels. */
export function plainText(nodes: readonly PhrasingContent[], inline: Inline): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
      if ('children' in node) return plainText(node.children, inline);
      return piece(node, inline);
    })
    .join('');
}

function piece(node: PhrasingContent, inline: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeMarks(node.value.replace(/\s*\n\s*/g, ' '));
    case 'strong':
      return `**${runningText(node.children, inline)}**`;
    case 'emphasis':
      return `*${runningText(node.children, inline)}*`;
    case 'link':
      return link(node.children, node.url, inline);
    case 'linkReference': {
      const {url = ''} = inline.definitions.get(node.identifier) ?? {};
      return link(node.children, url, inline);
    }
    case 'break':
      inline.report(node, 'a line break inside a paragraph');
      return ' ';
    case 'inlineCode':
      inline.report(node, 'code');
      return escapeMarks(node.value);
    case 'image':
    case 'imageReference':
      inline.report(node, 'an image inside a paragraph');
      return '';
    default:
      inline.report(node, node.type === 'html' ? 'HTML' : node.type);
      return '';
  }
}

const link = (label: readonly PhrasingContent[], address: string, inline: Inline): string =>
  `[${runningText(label, inline)}](${encodeParentheses(address)})`;

/** Running text reads these as marks. */
const escapeMarks = (text: string): string => text.replace(/[*[\]\\]/g, '\\$&');

// An address in running text may hold no white space, and ends at a parenthesis.
const encodeParentheses = (address: string): string =>
  address.replace(/[()\s]/g, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  );
