import {html, nothing} from 'lit';
import type {Link} from '../schema/link.js';
import type {ViewContext} from './context.js';
import {factsView, type Fact} from './facts.js';
import {labelledLinkView} from './link.js';
import {listView, passageView} from './passage.js';
import {placesFacts} from './places.js';
import type {Profile} from './profile.js';
import type {View} from './profile-parts.js';

/** The box beside the text: the facts of its own type first, then what all profiles have. */
export function sideView(profile: Profile, own: readonly Fact[], context: ViewContext): View {
  const facts = [...own, ...commonFacts(profile, context)];
  if (facts.length === 0) return nothing;
  return html`<div class="side" part="side">${factsView(facts)}</div>`;
}

function commonFacts(profile: Profile, {reader}: ViewContext): Fact[] {
  const {alternateNames = [], places = []} = profile;
  const links = linksOf(profile);
  // An organisation's own facts have its places, as on its card.
  const facts = profile.type === 'organisation' ? [] : placesFacts(places, reader);
  if (alternateNames.length > 0) {
    const names = alternateNames.map((name) => passageView(reader.text(name)));
    facts.push({label: reader.t('profile.also-known-as'), value: listView(reader, names)});
  }
  if (links.length > 0) {
    const value = links.map((link) => html`<div>${labelledLinkView(link, reader)}</div>`);
    facts.push({label: reader.t('profile.links'), value});
  }
  return facts;
}

/** The document's own page and its links; an address that has a link already is not said twice. */
function linksOf({url, links = []}: Profile): readonly Link[] {
  return url && !links.some((link) => link.url === url) ? [{url}, ...links] : links;
}
