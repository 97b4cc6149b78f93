import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/profile.js';
import type {SpotlightProfile} from '../src/elements/profile.js';
import {
  fjordklyngen,
  inNorwegian,
  inOneFile,
  lysloype,
  overlong,
  stormvakt,
  tind,
  vindtreff,
} from '../test/fixtures/profiles.js';
import {havbrisWithoutPictures, noor} from '../test/fixtures/names.js';
import {polhav, polhavByMachine, skjaer} from '../test/fixtures/organisations.js';
import {serve} from './serve.js';
import {onPageOfItsOwn} from './silence.js';
import {fallback, invalid, loading, loseTheNext, tooNew, unreachable} from './states.js';

type Values = Partial<Pick<SpotlightProfile, 'src' | 'data' | 'theme' | 'lang'>> & {
  'heading-level'?: number;
  'image-hosts'?: string;
};
type Story = StoryObj<Values>;

const profile = (values: Values, content: unknown = nothing): TemplateResult => html`
  <spotlight-profile
    src=${values.src ?? nothing}
    .data=${values.data}
    lang=${values.lang ?? nothing}
    theme=${values.theme ?? nothing}
    heading-level=${values['heading-level'] ?? nothing}
    image-hosts=${values['image-hosts'] ?? nothing}
    >${content}</spotlight-profile
  >
`;

const meta: Meta<Values> = {
  title: 'Profile',
  component: 'spotlight-profile',
  render: (values) => profile(values),
};
export default meta;

/** Everything that an organisation can say. Facts stand beside the text where there is room. */
export const Organisation: Story = {
  args: {src: serve(stormvakt)},
  render: (values) => profile(values, fallback),
};

/** A project: when, with whose money, and what came of it. A forecast is called that. */
export const Project: Story = {args: {src: serve(lysloype)}};

/** A network with its tasks and members; the number of members is the one it states itself. */
export const Network: Story = {args: {src: serve(fjordklyngen)}};

/** An event with those who take part, and what they speak about. */
export const Event: Story = {args: {src: serve(vindtreff)}};

/** The least that a profile can say: no empty heading, and no box without facts. */
export const Sparse: Story = {args: {src: serve(tind)}};

/** More than fits, in the longest words there are: nothing is cut, and nothing runs out of the box. */
export const Overlong: Story = {args: {src: serve(overlong)}};

/** The story stands below. This one is in the same file; others are fetched when a reader comes near. */
export const WithStory: Story = {args: {src: `${serve(inOneFile)}#stormvakt`}};

/** A story that is known by its name alone. */
export const NamedStory: Story = {
  args: {src: serve({...tind, story: 'De som lytter til stormen'})},
};

const lost = {id: 'storm-interview', name: 'De som lytter til stormen', href: 'images/havbris.svg'};

/** There is no story at its address: its name stays, with a way to try again. */
export const StoryFailed: Story = {args: {src: serve({...tind, story: lost})}};

/** An English reader of a profile in bokmål alone: the profile says so, and marks what is in another language. */
export const OnlyInNorwegian: Story = {args: {src: serve(inNorwegian), lang: 'en'}};

/** The same organisation to a reader of English. */
export const InEnglish: Story = {args: {src: serve(stormvakt), lang: 'en'}};

/** Always dark, on a page in whatever colours. */
export const Dark: Story = {args: {src: serve(stormvakt), theme: 'dark'}};

/** Right below the page's title, the name is a heading of the second level, and its sections of the third. */
export const HeadingLevel: Story = {
  args: {src: serve(fjordklyngen), 'heading-level': 2},
  render: (values) => html`
    <h1>Klyngen</h1>
    ${profile(values)}
  `,
};

/** A reader of the translation is told what it was translated from. */
export const Translated: Story = {args: {src: serve(polhav)}};

/** A translation by a machine is called that. */
export const MachineTranslated: Story = {args: {src: serve(polhavByMachine)}};

/** Names that are written from right to left, among words that are not. */
export const RightToLeftNames: Story = {args: {src: serve(noor)}};

/** Pictures that cannot be had: initials stand in for logo and portrait. */
export const MissingImage: Story = {args: {src: serve(havbrisWithoutPictures)}};

/** The profile has mistakes: what is wrong is left out, and all the rest is shown. */
export const PartlyBroken: Story = {args: {src: serve(skjaer)}};

/** A profile element that the page has given nothing: it takes no room. */
export const NothingGiven: Story = {};

/** What a reader sees while the profile is on its way. */
export const Loading: Story = loading;

/** While the profile is on its way, what the page has put between the tags stays where it is. */
export const FallbackWhileLoading: Story = {
  ...loading,
  render: (values) => profile(values, fallback),
};

/** There was a profile, and a later one cannot be had. */
export const Outdated: Story = {
  args: {src: serve(tind)},
  play: loseTheNext,
  parameters: onPageOfItsOwn,
};

/** The profile is not where the page says it is, or the reader is offline. */
export const Unreachable: Story = unreachable;

/** The profile cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  ...unreachable,
  render: (values) => profile(values, fallback),
};

/** The file is no profile. */
export const Invalid: Story = invalid;

/** The profile is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = tooNew;
