import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {waitFor} from 'storybook/test';
import '../src/elements/card.js';
import type {SpotlightCard} from '../src/elements/card.js';
import {
  brearm,
  fjell,
  guovssahas,
  havbris,
  lyng,
  morgendag,
  nameless,
  nordlys,
  partners,
  polhav,
  polhavByMachine,
  rimfrost,
  skjaer,
  tinde,
  vidde,
} from '../test/fixtures/organisations.js';
import {bridge, gathering, trails} from '../test/fixtures/topics.js';
import {gone, serve, serveText} from './serve.js';
import {settled} from './settled.js';
import {keepWaiting, loseWaiting, onPageOfItsOwn, unanswered} from './silence.js';

type Values = Partial<Pick<SpotlightCard, 'src' | 'data' | 'layout' | 'theme' | 'lang'>> & {
  'heading-level'?: number;
  'image-hosts'?: string;
};
type Story = StoryObj<Values>;

const card = (values: Values, content: unknown = nothing): TemplateResult => html`
  <spotlight-card
    src=${values.src ?? nothing}
    .data=${values.data}
    lang=${values.lang ?? nothing}
    layout=${values.layout ?? nothing}
    theme=${values.theme ?? nothing}
    heading-level=${values['heading-level'] ?? nothing}
    image-hosts=${values['image-hosts'] ?? nothing}
    >${content}</spotlight-card
  >
`;

/** What a page has between the tags for readers without JavaScript, and for when the profile cannot be had. */
const fallback = html`<a href="https://www.example.org/nordlys">Nordlys</a> – varsler strømbrudd før
  de skjer, og holder til i Bodø, Tromsø og Karasjok`;

const meta: Meta<Values> = {
  title: 'Card',
  component: 'spotlight-card',
  argTypes: {
    lang: {control: 'inline-radio', options: ['nb', 'nn', 'en', 'se']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
  render: (values) => card(values),
};
export default meta;

/** A partner that says what most partners say. The layout follows the room there is. */
export const Ready: Story = {args: {src: serve(nordlys)}};

/** A card that the page has given no profile: it takes no room. */
export const NothingGiven: Story = {};

/** What a reader sees while the profile is on its way and the page has put nothing between the tags. */
export const Loading: Story = {
  args: {src: unanswered()},
  beforeEach: keepWaiting,
  parameters: {...onPageOfItsOwn, neverAnswers: true},
};

/** While the profile is on its way, what the page has put between the tags stays where it is. */
export const FallbackWhileLoading: Story = {
  ...Loading,
  args: {src: unanswered()},
  render: (values) => card(values, fallback),
};

/** Name and logo alone, as a card looks by itself in the narrowest of columns. */
export const Compact: Story = {args: {src: serve(nordlys), layout: 'compact'}};

/** One column however much room there is, for a page that wants all its cards alike. */
export const Standard: Story = {args: {src: serve(nordlys), layout: 'standard'}};

/** Facts beside the text as soon as there is room for both, earlier than a card does it by itself. */
export const Wide: Story = {args: {src: serve(nordlys), layout: 'wide'}};

/** A partner with a page of its own: the whole card opens it, and the link at the bottom leads to the interview. */
export const Linked: Story = {
  args: {src: serve({...nordlys, url: havbris.url, links: havbris.links})},
};

/** A partner with a logo, on a plate that stays white in dark colours, and a portrait. */
export const WithLogo: Story = {args: {src: serve(havbris)}};

/** Initials stand in for a logo that a partner does not have, as here, or that cannot be had. */
export const Monogram: Story = {args: {src: serve({...nordlys, name: 'Nord og Lys AS'})}};

/** The least that a profile can say. What is missing leaves no trace: no empty row, no label without a value. */
export const Sparse: Story = {args: {src: serve(lyng)}};

/** More than fits, in the longest words there are: nothing is cut, and nothing runs out of the card. */
export const Overlong: Story = {args: {src: serve(brearm)}};

/** Many places of four kinds, listed as the reader's language lists things. */
export const ManyPlaces: Story = {args: {src: serve(vidde)}};

/** A partner that has left the network: the card says from when to when it was a member. */
export const FormerMember: Story = {args: {src: serve(rimfrost)}};

/** A person has withdrawn from the profile: nothing of that person is shown, and the next one takes the place. */
export const Withdrawn: Story = {args: {src: serve(tinde)}};

/** An English reader of a profile in bokmål alone: the card says so, and marks what is in another language. */
export const OnlyInNorwegian: Story = {args: {src: serve(fjell), lang: 'en'}};

/** A reader of the translation is told what it was translated from. */
export const Translated: Story = {args: {src: serve(polhav)}};

/** A translation by a machine is called that. */
export const MachineTranslated: Story = {args: {src: serve(polhavByMachine)}};

/** Northern Sami where the profile has it; our own words are in bokmål until we have them in Northern Sami. */
export const NorthernSami: Story = {args: {src: serve(guovssahas), lang: 'se'}};

/** Right below the page's title, a card's heading is of the second level; it is of the third where a page says nothing. */
export const HeadingLevel: Story = {
  args: {src: serve(nordlys), 'heading-level': 2},
  render: (values) => html`
    <h1>Partnere</h1>
    ${card(values)}
  `,
};

/** Always dark, on a page in whatever colours. */
export const Dark: Story = {args: {src: serve(nordlys), theme: 'dark'}};

const row = [nordlys, havbris, lyng, vidde].map(serve);

/** Cards side by side are equally high, whatever they have to say. */
export const InARow: Story = {
  render: (values) => html` <div class="row">${row.map((src) => card({...values, src}))}</div> `,
};

/** One partner of many in one file: all the cards of a page share one request. */
export const OneOfACollection: Story = {args: {src: `${serve(partners)}#fjell`}};

/** A page that already has the profile hands it over as a value, and nothing is fetched. */
export const FromTheProperty: Story = {
  args: {data: nordlys},
  parameters: {
    docs: {
      source: {
        code: "document.querySelector('spotlight-card').data = {type: 'organisation', id: 'nordlys', name: 'Nordlys'};",
        language: 'js',
      },
    },
  },
};

/** A page that has the profile when it is written puts it between the tags. */
export const BetweenTheTags: Story = {
  render: (values) => {
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(lyng);
    return card(values, json);
  },
};

/** The profile has mistakes: what is wrong is left out, and all the rest is shown. */
export const PartlyBroken: Story = {args: {src: serve(skjaer)}};

/** There was a profile, and a later one cannot be had: the card stays, and says that it may be out of date. */
export const Outdated: Story = {
  args: {src: serve(nordlys)},
  play: async ({canvasElement}) => {
    await settled(canvasElement);
    const element = canvasElement.querySelector('spotlight-card')!;
    element.src = gone();
    await waitFor(() => {
      if (!element.shadowRoot!.querySelector('[part=retry]')) throw new Error('Nothing is said.');
    }, patience);
  },
  parameters: onPageOfItsOwn,
};

/** The profile is not where the page says it is, or the reader is offline. */
export const Unreachable: Story = {args: {src: gone()}};

/** A server has not answered within eight seconds. */
export const Timeout: Story = {
  args: {src: unanswered()},
  beforeEach: loseWaiting,
  parameters: onPageOfItsOwn,
};

/** Something else than a profile stands at the address: a web page that says “not found”, for example. */
export const NotJson: Story = {args: {src: serveText('<!doctype html><p>Not found</p>')}};

/** The file is no profile, since it lacks a type, an id or a name. */
export const Invalid: Story = {args: {src: serve(nameless)}};

/** The profile is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = {args: {src: serve(morgendag)}};

// Made when it is asked for: other stories need not carry it.
let large: string | undefined;

/** The file is larger than any profile: nobody's page should have to read it. */
export const TooLarge: Story = {
  render: (values) => card({...values, src: (large ??= serveText(' '.repeat(9 * 1024 * 1024)))}),
};

/** The profile cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  args: {src: gone()},
  render: (values) => card(values, fallback),
};

/** Longer than three tries at an address that nothing answers. */
const patience = {timeout: 5_000};

/** A project: what it is and where, and what has come of it. */
export const Project: Story = {args: {src: serve(bridge)}};

/** A network, with the number of members that it states. */
export const Network: Story = {args: {src: serve(trails)}};

/** An event: when, where, and who arranges it. */
export const Event: Story = {args: {src: serve(gathering)}};

/** A project where there is room for its facts beside the text. */
export const ProjectWide: Story = {args: {src: serve(bridge), layout: 'wide'}};
