import type {Blockquote, Definition, Image, ListItem, Nodes, Paragraph, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Problem} from '../../data/problem.js';
import {plainText, runningText, type Inline} from './markdown-text.js';

/** A block as a story's JSON has it, not validated yet. */
export type RawBlock = Record<string, unknown> & {readonly type: string};

/** What a Markdown file says, in our format, and what of it the format cannot say. */
export interface FromMarkdown<Content> {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Turns Markdown (CommonMark) into the blocks of a story. */
export function blocksFromMarkdown(text: string): FromMarkdown<RawBlock[]> {
  const {children, inline, problems} = read(text);
  const blocks: RawBlock[] = [];
  for (const node of children) {
    const block = blockOf(node, inline);
    const last = blocks.at(-1);
    // Paragraphs that follow each other are one text.
    if (block?.type === 'text' && last?.type === 'text') last['text'] += `\n\n${block['text']}`;
    else if (block) blocks.push(block);
  }
  return {content: blocks, problems};
}

/** Turns Markdown into running text, for a summary or a lead: paragraphs, and nothing else. */
export function textFromMarkdown(text: string): FromMarkdown<string> {
  const {children, inline, problems} = read(text);
  const paragraphs = children.flatMap((node) => {
    if (node.type === 'paragraph') return [runningText(node.children, inline)];
    if (node.type !== 'definition')
      inline.report(node, `${nameOf(node)}, which only blocks can have`);
    return [];
  });
  return {content: paragraphs.join('\n\n'), problems};
}

function read(text: string) {
  const {children} = fromMarkdown(text.replace(/^\ufeff/, ''));
  const problems: Problem[] = [];
  const definitions = new Map(
    children
      .filter((node): node is Definition => node.type === 'definition')
      .map((definition) => [definition.identifier, definition]),
  );
  const report = (node: Nodes, found: string) => {
    const path = `line ${node.position?.start.line ?? 1}`;
    problems.push({path, expected, found});
  };
  return {children, problems, inline: {report, definitions} satisfies Inline};
}

const expected =
  'Markdown that the format can say: headings, paragraphs, lists, quotes, images, links, emphasis';

function blockOf(node: RootContent, inline: Inline): RawBlock | undefined {
  switch (node.type) {
    case 'heading':
      return {type: 'heading', text: plainText(node.children, inline)};
    case 'paragraph':
      return paragraphOf(node, inline);
    case 'list':
      return {
        type: 'list',
        style: node.ordered ? 'steps' : 'bullets',
        items: node.children.map((item) => ({text: itemText(item, inline)})),
      };
    case 'blockquote':
      return quoteOf(node, inline);
    case 'definition':
      return undefined;
    default:
      inline.report(node, nameOf(node));
      return undefined;
  }
}

function paragraphOf({children}: Paragraph, inline: Inline): RawBlock {
  const [only] = children;
  if (children.length === 1 && only?.type === 'image') {
    return {type: 'image', image: pictureOf(only)};
  }
  return {type: 'text', text: runningText(children, inline)};
}

const pictureOf = ({url, alt, title}: Image) => ({
  src: url,
  alt: alt ?? '',
  ...(title ? {caption: title} : {}),
});

function itemText({children}: ListItem, inline: Inline): string {
  const paragraphs = children.flatMap((node) => {
    if (node.type === 'paragraph') return [runningText(node.children, inline)];
    inline.report(node, `${nameOf(node)} inside a list`);
    return [];
  });
  return paragraphs.join('\n\n');
}

/** A quote; its last paragraph says who said it where it begins with a dash: `— Kari Li, daglig leder`. */
function quoteOf({children}: Blockquote, inline: Inline): RawBlock {
  const paragraphs = children.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    inline.report(node, `${nameOf(node)} inside a quote`);
    return [];
  });
  const signature = paragraphs.length > 1 ? signatureOf(paragraphs.at(-1), inline) : undefined;
  const said = signature ? paragraphs.slice(0, -1) : paragraphs;
  const text = said.map((paragraph) => runningText(paragraph.children, inline)).join('\n\n');
  return {type: 'quote', quote: {text: withoutMarks(text), ...signature}};
}

function signatureOf(paragraph: Paragraph | undefined, inline: Inline) {
  if (!paragraph) return undefined;
  const words = /^[—–-]\s*(.+)$/su.exec(plainText(paragraph.children, inline))?.[1];
  const [name = '', ...role] = (words ?? '').split(', ');
  if (!name) return undefined;
  return {speakers: [{name, ...(role.length > 0 ? {role: role.join(', ')} : {})}]};
}

/** The widgets put the marks of the reader's language there. */
const withoutMarks = (text: string): string => /^[«“"](.*)[»”"]$/su.exec(text)?.[1] ?? text;

const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'a quote',
  code: 'code',
  heading: 'a heading',
  html: 'HTML',
  list: 'a list',
  thematicBreak: 'a dividing line',
};
const nameOf = (node: Nodes): string => names[node.type] ?? node.type;
