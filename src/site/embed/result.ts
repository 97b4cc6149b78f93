import {html, nothing, type TemplateResult} from 'lit';
import type {Code} from './codes.js';
import type {Choices} from './choices.js';
import type {Say} from './say.js';

/** What has been said of copying a block. */
export type Said = Readonly<{code?: string; policy?: string}>;

/** What comes of the choices. */
export interface Result {
  readonly choices: Choices;
  readonly code: Code;
  readonly preview: Element;
  /** What was said last about copying. */
  readonly said: Said;
  readonly say: Say;
  readonly copy: (what: 'code' | 'policy') => void;
}

/** The preview, the code with its button, and the lines for a policy. */
export function resultView({choices, code, preview, said, say, copy}: Result): TemplateResult {
  return html`
    <section>
      <h2 id="preview">${say('preview')}</h2>
      <div class="stage" tabindex="0" role="region" aria-labelledby="preview">${preview}</div>
    </section>
    <section>
      <div class="bar">
        <h2 id="code">${say('code')}</h2>
        <p class="said" role="status">${said.code}</p>
        <button type="button" @click=${() => copy('code')}>${say('copy')}</button>
      </div>
      ${choices.way === 'link' ? html`<p>${say('code.link')}</p>` : nothing}
      ${blockView('code', code.text)}
    </section>
    <section>
      <div class="bar">
        <h2 id="policy">${say('policy')}</h2>
        <p class="said" role="status">${said.policy}</p>
        ${
          code.policy.length > 0
            ? html`
                <button type="button" class="quiet" @click=${() => copy('policy')}>
                  ${say('policy.copy')}
                </button>
              `
            : nothing
        }
      </div>
      ${
        code.policy.length > 0
          ? html`<p>${say('policy.about')}</p>
              ${blockView('policy', policyText(code))}`
          : html`<p>${say('policy.none')}</p>`
      }
    </section>
  `;
}

/** The lines of a policy as they are joined with others. */
export const policyText = ({policy}: Code): string => policy.join(';\n');

/** White space counts inside, so the tags stand close together. */
const blockView = (name: 'code' | 'policy', text: string): TemplateResult =>
  // prettier-ignore
  html`<pre tabindex="0" role="region" aria-labelledby=${name} translate="no"><code id="${name}-text">${text}</code></pre>`;
