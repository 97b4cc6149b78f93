import {html, nothing} from 'lit';
import type {Localized} from '../schema/localized.js';
import type {ViewContext} from './context.js';
import {labelledLinkView} from './link.js';
import {passageView, sentenceView} from './passage.js';
import type {Profile} from './profile.js';
import type {View} from './profile-parts.js';

/** Who made the small pictures, where the profile comes from, and how new it is. */
export function profileFootView(profile: Profile, {reader}: ViewContext): View {
  const {source, updated} = profile;
  // The large picture has its credit below it; logos and portraits have no room for theirs.
  const credits = new Map(
    creditsIn({...profile, image: undefined}).map((credit) => [reader.text(credit).text, credit]),
  );
  if (!source && !updated && credits.size === 0) return nothing;
  return html`
    <footer class="profile-foot" part="foot">
      ${[...credits.values()].map((credit) => html`<p>${passageView(reader.text(credit))}</p>`)}
      ${
        source
          ? html`<p>
              ${sentenceView(reader, 'profile.source', {source: labelledLinkView(source, reader)})}
            </p>`
          : nothing
      }
      ${
        updated
          ? html`<p>${reader.t('profile.updated', {date: reader.date(updated)})}</p>`
          : nothing
      }
    </footer>
  `;
}

/** Who made the pictures in a value, at any depth. */
function creditsIn(value: unknown): Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  const {credit} = value as {credit?: Localized};
  return [...(credit ? [credit] : []), ...Object.values(value).flatMap(creditsIn)];
}
