import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/card.js';
import type {SpotlightCard} from '../src/elements/card.js';
import {
  brearm,
  fjell,
  guovssahas,
  havbris,
  lyng,
  nordlys,
  partners,
  polhav,
  polhavByMachine,
  rimfrost,
  skjaer,
  tinde,
  vidde,
} from '../test/fixtures/organisations.js';
import {havbrisWithoutPictures, noor} from '../test/fixtures/names.js';
import {bridge, gathering, trails} from '../test/fixtures/topics.js';
import {serve} from './serve.js';
import {onPageOfItsOwn} from './silence.js';
import {
  fallback,
  invalid,
  loading,
  loseTheNext,
  notJson,
  timeout,
  tooLarge,
  tooNew,
  unreachable,
} from './states.js';

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

const meta: Meta<Values> = {
  title: 'Card',
  component: 'spotlight-card',
  render: (values) => card(values),
};
export default meta;

/** A partner that says what most partners say. The layout follows the room there is. */
export const Ready: Story = {
  args: {src: serve(nordlys)},
  render: (values) => card(values, fallback),
};

/** A card that the page has given no profile: it takes no room. */
export const NothingGiven: Story = {};

/** What a reader sees while the profile is on its way and the page has put nothing between the tags. */
export const Loading: Story = loading;

/** While the profile is on its way, what the page has put between the tags stays where it is. */
export const FallbackWhileLoading: Story = {
  ...loading,
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

/** A logo and a portrait that cannot be had: initials stand in for both. */
export const MissingImage: Story = {args: {src: serve(havbrisWithoutPictures)}};

/** Names that are written from right to left, among words that are not. */
export const RightToLeftNames: Story = {args: {src: serve(noor)}};

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
        code: [
          '<spotlight-card></spotlight-card>',
          '<script type="module">',
          "  const profile = {type: 'organisation', id: 'nordlys', name: 'Nordlys' /* … */};",
          "  document.querySelector('spotlight-card').data = profile;",
          '</script>',
        ].join('\n'),
        transform: (code: string) => code,
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
  play: loseTheNext,
  parameters: onPageOfItsOwn,
};

/** The profile is not where the page says it is, or the reader is offline. */
export const Unreachable: Story = unreachable;

/** A server has not answered within eight seconds. */
export const Timeout: Story = timeout;

/** Something else than a profile stands at the address: a web page that says “not found”, for example. */
export const NotJson: Story = notJson;

/** The file is no profile, since it lacks a type, an id or a name. */
export const Invalid: Story = invalid;

/** The profile is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = tooNew;

/** The file is larger than any profile: nobody's page should have to read it. */
export const TooLarge: Story = {render: (values) => card({...values, src: tooLarge()})};

/** The profile cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  ...unreachable,
  render: (values) => card(values, fallback),
};

/** A project: what it is and where, and what has come of it. */
export const Project: Story = {args: {src: serve(bridge)}};

/** A network, with the number of members that it states. */
export const Network: Story = {args: {src: serve(trails)}};

/** An event: when, where, and who arranges it. */
export const Event: Story = {args: {src: serve(gathering)}};

/** The same, on the one column that all cards have where there is little room. */
export const ProjectStandard: Story = {args: {src: serve(bridge), layout: 'standard'}};

/** A project where there is room for its facts beside the text. */
export const ProjectWide: Story = {args: {src: serve(bridge), layout: 'wide'}};
