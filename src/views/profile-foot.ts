import {html, nothing} from 'lit';
import type {ViewContext} from './context.js';
import {originViews, smallCredits} from './origin.js';
import type {Profile} from './profile.js';
import type {View} from './profile-parts.js';

/** Who made the small pictures, where the profile comes from, and how new it is. */
export function profileFootView(profile: Profile, {reader}: ViewContext): View {
  const lines = originViews(profile, smallCredits(profile), reader);
  if (lines.length === 0) return nothing;
  return html`<footer class="profile-foot" part="foot">${lines}</footer>`;
}
