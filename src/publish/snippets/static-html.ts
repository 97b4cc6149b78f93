import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {markup, type Content} from '../markup.js';
import {blocksMarkup, pictureMarkup, quoteMarkup} from './block-markup.js';
import {factList} from './fact-list.js';
import {inLine, linkMarkup, paragraphs} from './running-markup.js';
import {SnippetReader, type SnippetOptions} from './snippet.js';

/**
 * A document as plain HTML, whole and readable by itself, in tags that every content management system lets through: no
 * script, no element of our own, no style. People are left out unless they were asked for.
 */
export function staticHtml(document: SpotlightDocument, options: SnippetOptions): string {
  const snippet = new SnippetReader(document, options);
  const {reader} = snippet;
  const name = snippet.text(document.name) || reader.t(`kind.${kindOf(document)}`);
  const {page} = options;
  return String(
    markup`${snippet.heading(linkMarkup(document.url ?? page, name))}${contentOf(document, snippet)}${
      page && markup`<p>${linkMarkup(page, reader.t('card.more', {name}))}</p>\n`
    }`,
  ).trim();
}

const kindOf = ({type}: SpotlightDocument) => (type === 'collection' ? 'network' : type);

function contentOf(document: SpotlightDocument, snippet: SnippetReader): Content {
  if (document.type === 'collection') {
    const rows = (document.items ?? []).map((item) => {
      const inner = new SnippetReader(item, {
        language: snippet.reader.language,
        people: snippet.people,
      });
      const about = inner.text(item.type === 'story' ? item.lead : item.summary);
      const name = inner.text(item.name);
      return (
        name && markup`<li>${linkMarkup(item.url, name)}${about && [' – ', inLine(about)]}</li>\n`
      );
    });
    return markup`<ul>\n${rows}</ul>\n`;
  }
  const image = document.image && pictureMarkup(document.image, snippet);
  if (document.type === 'story') {
    const {lead, byline, blocks = []} = document;
    return [
      paragraphs(snippet.text(lead)),
      snippet.people &&
        byline &&
        markup`<p>${snippet.reader.t('story.byline', {name: byline.name})}</p>\n`,
      image,
      blocksMarkup(blocks, snippet),
    ];
  }
  return [
    paragraphs(snippet.text(document.summary)),
    image,
    factList(document, snippet),
    document.quotes?.map((quote) => quoteMarkup(quote, snippet)),
  ];
}
