import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import type {Profile} from '../views/profile.js';
import {PartedElement} from './parted-element.js';
import {profilePart} from './profile-part.js';
import {register} from './register.js';

const kinds = ['organisation', 'project', 'network', 'event'] as const;

/**
 * The whole of an organisation, project, network or event, as a section of a page. Its story is fetched when a reader
 * comes near, and shown below.
 *
 * @customElement spotlight-profile
 * @csspart profile - The box around everything.
 * @csspart logo - The plate with an organisation's logo or initials.
 * @csspart kind - The word above the name.
 * @csspart name - The heading with the name.
 * @csspart slogan - A network's slogan.
 * @csspart summary - What is said of it in short.
 * @csspart tags - The list of topics.
 * @csspart side - The box of facts beside the text.
 * @csspart facts - The facts in it.
 * @csspart section - A section under a heading of its own.
 * @csspart image - A picture with its caption.
 * @csspart vision - A network's vision.
 * @csspart figures - Numbers with their labels.
 * @csspart funding - A list of who has paid, and how much.
 * @csspart roles - A list of tasks and who has them.
 * @csspart stated - The number of members as it is stated.
 * @csspart references - A list of organisations.
 * @csspart recognitions - A list of awards and rankings.
 * @csspart quote - A quote.
 * @csspart text - The words of a quote.
 * @csspart speakers - Who said it.
 * @csspart people - A list of people.
 * @csspart portrait - A person's portrait or initials.
 * @csspart person - A person's name and role.
 * @csspart story - The place of the story.
 * @csspart story-name - The story's title.
 * @csspart foot - Where the profile comes from.
 */
export class SpotlightProfile extends PartedElement<Profile['type']> {
  static override styles = [base, plate, status, profilePart.styles];

  constructor() {
    super('profile', kinds, profilePart);
  }
}

register('spotlight-profile', SpotlightProfile);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-profile': SpotlightProfile;
  }
}
