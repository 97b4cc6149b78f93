import {html, nothing, type TemplateResult} from 'lit';
import type {CatalogueKey} from '../locale/locale.js';
import type {ViewContext} from './context.js';
import {headingView, nameLook} from './heading.js';
import {passageView, titleView} from './passage.js';
import {plateView} from './plate.js';
import type {Profile} from './profile.js';
import type {View} from './profile-parts.js';
import {runningTextView} from './running-text.js';
import {tagsView} from './tags.js';

/** What a profile begins with: its name, what is said of it in short, and what is noted of its language. */
export function introView(profile: Profile, context: ViewContext): TemplateResult {
  const {reader, headingLevel, noted = []} = context;
  const {summary, tags = []} = profile;
  return html`
    <header class="intro">
      <div class="head">
        ${logoView(profile, context)}
        <div class="title">
          ${kindView(profile, context)}
          ${headingView(headingLevel, titleView(profile, reader), {
            id: 'name',
            look: nameLook(reader.text(profile.name).text),
            part: 'name',
          })}
          ${sloganView(profile, context)}
        </div>
      </div>
      ${
        summary
          ? html`<div class="lead" part="summary">${runningTextView(reader.text(summary))}</div>`
          : nothing
      }
      ${tagsView(tags, reader)}
      ${noted.map((note) => html`<p class="note" part="note">${note}</p>`)}
    </header>
  `;
}

function logoView(profile: Profile, {reader, pictures}: ViewContext): View {
  if (profile.type !== 'organisation') return nothing;
  return plateView(reader.text(profile.name).text, profile.logo, reader, pictures);
}

function kindView(profile: Profile, {reader}: ViewContext): View {
  const key = kindOf(profile);
  return key ? html`<p class="eyebrow" part="kind">${reader.t(key)}</p>` : nothing;
}

/** What the document is about, in a word; that something is an organisation goes without saying. */
function kindOf(profile: Profile): CatalogueKey | undefined {
  const {type} = profile;
  if (type === 'organisation') return profile.kind && `kind.${profile.kind}`;
  return type === 'project' ? `kind.${profile.kind ?? type}` : `kind.${type}`;
}

function sloganView(profile: Profile, {reader}: ViewContext): View {
  if (profile.type !== 'network' || !profile.slogan) return nothing;
  return html`<p class="slogan" part="slogan">${passageView(reader.text(profile.slogan))}</p>`;
}
