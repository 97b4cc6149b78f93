import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {cssOf} from '../src/publish/theme/colour.js';
import {measure, ratioText, type Measured} from '../src/publish/theme/contrast.js';
import type {KnownToken} from '../src/publish/theme/known-tokens.js';
import {modes, type Mode} from '../src/publish/theme/resolve.js';
import {colourWith} from '../src/publish/theme/theme.js';
import {known, type StoryTheme} from './themes.js';

/** Sets custom properties on an element: templates have no style attribute here either. */
export const wearing = (values: Readonly<Record<string, string>>) =>
  ref((element) => {
    for (const [name, value] of Object.entries(values)) {
      (element as HTMLElement | undefined)?.style.setProperty(name, value);
    }
  });

const colourIn = ({theme}: StoryTheme, id: string, mode: Mode): string =>
  cssOf(colourWith(theme, id, mode, known));

/** Every colour, light and dark, to look at and to copy. */
export function coloursView(theme: StoryTheme): TemplateResult {
  const colours = known.all.filter(({kind}) => kind === 'color');
  return tableView(
    'Colours',
    ['Light', 'Dark', 'Custom property', 'What it is for', ''],
    colours.map((token) => {
      const [light = '', dark = ''] = modes.map((mode) => colourIn(theme, token.id, mode));
      return html`
        <td>${swatchView(light)}</td>
        <td>${swatchView(dark)}</td>
        ${nameView(token)}
        ${copyView(token, light === dark ? light : `light-dark(${light}, ${dark})`)}
      `;
    }),
  );
}

/** Corners, type and room, each as large as it is. */
export function sizesView(theme: StoryTheme): TemplateResult {
  const sizes = known.all.filter(({kind}) => kind === 'size');
  return tableView(
    'Corners, type and room',
    ['Looks', 'Value', 'Custom property', 'What it is for', ''],
    sizes.map((token) => {
      const value = theme.theme.sizes.get(token.id) ?? token.size ?? '';
      return html`
        <td>
          <span class="size" data-kind=${kindOf(token)} ${wearing({'--size': value})}
            >${sampleOf(token)}</span
          >
        </td>
        <td><code>${value}</code></td>
        ${nameView(token)} ${copyView(token, value)}
      `;
    }),
  );
}

/** Every two colours that meet, with their contrast in light and dark. */
export function contrastView(theme: StoryTheme): TemplateResult {
  const measured = measure(theme.theme, known);
  const pairs = measured.slice(0, measured.length / modes.length);
  return tableView(
    'Contrast',
    ['Light', 'Dark', 'Front', 'Ground', 'At least', 'Where they meet'],
    pairs.map(
      (pair, index) => html`
        ${[pair, measured[index + pairs.length]].map((each) => each && ratioView(theme, each))}
        <th scope="row"><code>${pair.front}</code></th>
        <td><code>${pair.ground}</code></td>
        <td>${pair.least}:1</td>
        <td>${pair.use}</td>
      `,
    ),
  );
}

function ratioView(
  theme: StoryTheme,
  {front, ground, least, mode, passes, ratio}: Measured,
): TemplateResult {
  const colours = {
    '--front': colourIn(theme, front, mode),
    '--ground': colourIn(theme, ground, mode),
    '--beneath': colourIn(theme, 'color.surface', mode),
  };
  return html`
    <td>
      <span class="sample" data-edge=${least === 3 ? 'edge' : nothing} ${wearing(colours)}>Aa</span>
      ${ratioText(ratio)}${passes ? nothing : html` <strong>fails</strong>`}
    </td>
  `;
}

const swatchView = (colour: string): TemplateResult => html`
  <span class="swatch" ${wearing({'--front': colour})}></span><code>${colour}</code>
`;

const nameView = ({description, property}: KnownToken): TemplateResult => html`
  <th scope="row"><code>${property}</code></th>
  <td>${description}</td>
`;

const copyView = ({property}: KnownToken, value: string): TemplateResult => html`
  <td>
    <button type="button" aria-label="Copy ${property}" @click=${copy(`${property}: ${value};`)}>
      Copy
    </button>
  </td>
`;

/** Copies, and says so where the button is. */
const copy = (text: string) => async (event: Event) => {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(text);
  button.textContent = 'Copied';
};

const kindOf = ({id}: KnownToken): string => id.split(/[.-]/)[0] ?? '';
const sampleOf = (token: KnownToken): string =>
  /^(type|font)$/.test(kindOf(token)) ? 'Ærlig' : '';

function tableView(
  caption: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`
    <div class="tokens" lang="en" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => (head ? html`<th scope="col">${head}</th>` : html`<td></td>`))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
