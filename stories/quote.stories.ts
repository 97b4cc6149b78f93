import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/quote.js';
import type {SpotlightQuote} from '../src/elements/quote.js';
import {interview} from '../test/fixtures/stories.js';
import {gone, serve} from './serve.js';

type Values = Partial<Pick<SpotlightQuote, 'src' | 'data' | 'quote' | 'theme' | 'lang'>>;
type Story = StoryObj<Values>;

const organisation = {
  type: 'organisation',
  id: 'fjell',
  originalLanguage: 'nb',
  name: 'Fjell',
  quotes: [
    {
      text: {
        nb: 'Vi begynner alltid med spørsmålet fra dem som skal bruke løsningen.',
        nn: 'Vi byrjar alltid med spørsmålet frå dei som skal bruke løysinga.',
        en: 'We always begin with the question of those who will use the solution.',
      },
      speakers: [
        {
          name: 'Ingrid Nordli',
          role: {nb: 'Daglig leder, Fjordlys', nn: 'Dagleg leiar, Fjordlys', en: 'CEO, Fjordlys'},
        },
      ],
    },
    {
      text: {
        nb: 'Hun mener at nettverket gjør hver av dem bedre.',
        nn: 'Ho meiner at nettverket gjer kvar av dei betre.',
        en: 'She holds that the network makes each of them better.',
      },
      form: 'paraphrase',
      speakers: [{name: 'Ingrid Nordli'}],
    },
    {
      text: {
        nb: 'Det er gøy å jobbe med dem som vil noe.',
        en: 'It is fun to work with the willing.',
      },
      speakers: [
        {name: 'Siv Ås', role: {nb: 'rådgiver', en: 'adviser'}},
        {name: 'Per Dal', role: {nb: 'prosjektleder', en: 'project manager'}},
      ],
    },
    {text: {nb: 'Vi gleder oss.', en: 'We look forward to it.'}, organisation: 'Fjordlys'},
    {text: {nb: 'Stiene er for alle.', en: 'Paths are for everybody.'}},
    {
      text: {
        nb:
          'Da vi begynte, trodde vi at det vanskelige var teknologien. Nå vet vi at det vanskelige er å ' +
          'finne ut hva folk trenger, og å tåle at svaret er et annet enn det vi hadde håpet på.\n\n' +
          'Derfor bruker vi halvparten av tiden på å lytte.',
        en:
          'When we began, we thought that technology was the hard part. Now we know that the hard part is to ' +
          'find out what people need, and to bear an answer that is not the one we hoped for.\n\n' +
          'So we spend half our time listening.',
      },
      speakers: [{name: 'Ingrid Nordli'}],
    },
  ],
};

const meta: Meta<Values> = {
  title: 'Quote',
  component: 'spotlight-quote',
  argTypes: {lang: {control: 'inline-radio', options: ['nb', 'nn', 'en', 'se']}},
  render: ({src, data, quote, theme, lang}) => html`
    <spotlight-quote
      src=${src ?? nothing}
      .data=${data}
      quote=${quote ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    ></spotlight-quote>
  `,
};
export default meta;

const source = {src: serve(organisation)};

/** One quote, signed by the person who said it. */
export const Ready: Story = {args: {...source, quote: 1}};

/** Indirect speech has no quotation marks and is labelled. */
export const Paraphrase: Story = {args: {...source, quote: 2}};

/** Two people who say one thing sign together. */
export const TwoSpeakers: Story = {args: {...source, quote: 3}};

/** Where no person signs, the organisation does. */
export const SignedByAnOrganisation: Story = {args: {...source, quote: 4}};

/** Nobody signs. */
export const Unsigned: Story = {args: {...source, quote: 5}};

/** Two paragraphs: the marks stand around the whole. */
export const Long: Story = {args: {...source, quote: 6}};

/** In English, and said to be translated. */
export const Translated: Story = {args: {...source, quote: 1, lang: 'en'}};

/** Always dark, whatever the page is. */
export const Dark: Story = {args: {...source, quote: 1, theme: 'dark'}};

/** All quotes of a story, from its blocks and answers. */
export const AllOfAStory: Story = {args: {src: serve(interview)}};

/** The profile cannot be had. */
export const Failed: Story = {args: {src: gone()}};
