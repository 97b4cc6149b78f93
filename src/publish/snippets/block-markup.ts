import type {Block} from '../../schema/block.js';
import type {Person} from '../../schema/person.js';
import type {Picture} from '../../schema/picture.js';
import type {Quote} from '../../schema/quote.js';
import {quoted} from '../../views/quoted.js';
import {markup, type Content} from '../markup.js';
import {inLine, linkMarkup, paragraphs} from './running-markup.js';
import type {SnippetReader} from './snippet.js';

/** Blocks of a story in tags that every content management system lets through. A heading that nothing follows goes. */
export function blocksMarkup(
  blocks: readonly Block[],
  snippet: SnippetReader,
  deeper = 1,
): Content[] {
  const parts = blocks
    .map((block) => ({type: block.type, content: blockMarkup(block, snippet, deeper)}))
    .filter(({content}) => isSomething(content));
  return parts
    .filter(({type}, index) => type !== 'heading' || opens(parts[index + 1]?.type))
    .map(({content}) => content);
}

/** Whether a heading may stand before it: a question has a heading of its own. */
const opens = (next: Block['type'] | undefined) =>
  next !== undefined && next !== 'heading' && next !== 'question';

const isSomething = (content: Content): boolean => String(markup`${content}`).trim() !== '';

function blockMarkup(block: Block, snippet: SnippetReader, deeper: number): Content {
  const {reader, people} = snippet;
  switch (block.type) {
    case 'text':
      return paragraphs(snippet.text(block.text));
    case 'heading':
      return headed(snippet.text(block.text), snippet, deeper);
    case 'question': {
      const answer = blocksMarkup(block.answer, snippet, deeper + 1);
      return (
        answer.length > 0 && [
          headed(snippet.text(block.question), snippet, deeper),
          answer,
          people && block.answeredBy && peopleLine(block.answeredBy, snippet),
        ]
      );
    }
    case 'quote':
      return quoteMarkup(block.quote, snippet);
    case 'list':
      return itemsMarkup(
        block.items.flatMap(({label, text}) => {
          const words = snippet.text(text);
          const lead = snippet.text(label);
          return words ? [[lead && markup`<strong>${lead}</strong> `, inLine(words)]] : [];
        }),
      );
    case 'figures':
      return itemsMarkup(
        block.items.map(({quantity, label}) => [
          markup`<strong>${reader.quantity(quantity).text}</strong> `,
          snippet.text(label),
        ]),
      );
    case 'facts':
      return block.rows.map(({label, text, quantity, places, links, people: who, key}) => {
        const name = label ? snippet.text(label) : key && reader.t(`fact.${key}`);
        const value: Content =
          text !== undefined
            ? snippet.text(text)
            : quantity
              ? reader.quantity(quantity).text
              : places
                ? places.map((place) => snippet.text(place.name)).join(', ')
                : who
                  ? people && who.map((person) => personWords(person, snippet)).join(' · ')
                  : links?.map(({url, label: words}) => {
                      // A label that named somebody takes its link along.
                      const shown = words === undefined ? url : snippet.text(words);
                      return shown && linkMarkup(url, shown);
                    });
        return isSomething(value) ? markup`<p><strong>${name}:</strong> ${value}</p>\n` : undefined;
      });
    case 'image':
      return pictureMarkup(block.image, snippet);
    case 'video':
      return markup`<p>${linkMarkup(block.video.url, snippet.text(block.video.title))}</p>\n`;
    case 'people':
      return people && itemsMarkup(block.items.map((person) => personWords(person, snippet)));
    case 'roles':
      return itemsMarkup(
        block.items.flatMap(({name, organisations = [], people: holders = []}) => {
          const who = [
            ...organisations.map((each) => (typeof each === 'string' ? each : each.name)),
            ...(people ? holders.map((person) => person.name) : []),
          ];
          return who.length > 0 ? [[snippet.text(name), ': ', who.join(', ')]] : [];
        }),
      );
    case 'organisations':
      return itemsMarkup(
        block.items.map((reference) =>
          typeof reference === 'string' ? reference : reference.name,
        ),
      );
    case 'project':
      return markup`<p>${typeof block.project === 'string' ? block.project : block.project.name}</p>\n`;
    case 'note': {
      const items = block.items.flatMap((item) => paragraphs(snippet.text(item)));
      const title = block.title !== undefined && headed(snippet.text(block.title), snippet, deeper);
      return items.length > 0 && [title, items];
    }
  }
}

/** A quote, in the marks of its language. What a person said names that person, and goes where people are left out. */
export function quoteMarkup(quote: Quote, snippet: SnippetReader): Content {
  const {text, speakers = [], organisation, attribution, form} = quote;
  const {reader, people} = snippet;
  if (!people && (speakers.length > 0 || !organisation)) return undefined;
  const passage = reader.text(text);
  const marks = {marked: form !== 'paraphrase', attributed: false};
  const {said} = quoted(passage.text, passage.lang ?? reader.words, marks);
  const by: Content =
    speakers.length > 0
      ? speakers.map((speaker, index) => [index > 0 && ' · ', personWords(speaker, snippet)])
      : organisation
        ? typeof organisation === 'string'
          ? organisation
          : organisation.name
        : snippet.text(attribution);
  const note = form === 'paraphrase' && markup` (${reader.t('quote.paraphrase')})`;
  return markup`<blockquote>\n${paragraphs(said)}<p>${by && ['– ', by]}${note}</p>\n</blockquote>\n`;
}

/** A picture with what is said of it. One that shows people goes where they are left out. */
export function pictureMarkup(picture: Picture, snippet: SnippetReader): Content {
  const {src, alt, width, height, caption, credit, depicts = []} = picture;
  const address = snippet.file(src);
  if (!address || (depicts.length > 0 && !snippet.people)) return undefined;
  const words = [snippet.text(caption), snippet.text(credit)].filter(Boolean).join(' ');
  const size =
    width !== undefined && height !== undefined && markup` width="${width}" height="${height}"`;
  const image = markup`<img src="${address}" alt="${alt === '' ? '' : snippet.text(alt)}"${size}>`;
  return markup`<figure>${image}${words && markup`<figcaption>${words}</figcaption>`}</figure>\n`;
}

function personWords({name, role}: Person, snippet: SnippetReader): string {
  return [name, snippet.text(role)].filter(Boolean).join(', ');
}

const peopleLine = (people: readonly Person[], snippet: SnippetReader): Content =>
  markup`<p>– ${people.map((person) => personWords(person, snippet)).join(' · ')}</p>\n`;

const headed = (words: string, snippet: SnippetReader, deeper: number): Content =>
  words && snippet.heading(words, deeper);

const itemsMarkup = (items: readonly Content[]): Content =>
  items.length > 0 && markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
