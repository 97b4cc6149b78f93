import {expect} from 'chai';
import fc from 'fast-check';
import * as lit from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import * as small from '../../src/small-lit/lit.js';
import {slow} from '../support/slow.js';

/** What is drawn, in both the same: a text, a list, a template with all kinds of values, and one inside of another. */
type Drawing =
  | {readonly kind: 'text'; readonly text: string | number | boolean | null | undefined}
  | {readonly kind: 'nothing'}
  | {readonly kind: 'node'}
  | {readonly kind: 'list'; readonly items: readonly Drawing[]}
  | {readonly kind: 'keyed'; readonly items: readonly Keyed[]}
  | {readonly kind: 'guarded'; readonly by: number; readonly inside: Drawing}
  | {readonly kind: 'field'; readonly look: string; readonly on: boolean; readonly value: string}
  | {readonly kind: 'pair'; readonly first: Drawing; readonly second: Drawing}
  | {readonly kind: 'still'};
interface Keyed {
  readonly key: number;
  readonly text: string;
}

/** What the two have in common, and their directives. */
interface Library {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: unknown;
  readonly render: (value: unknown, root: HTMLElement, options: {host: unknown}) => void;
  readonly repeat: (
    items: readonly Keyed[],
    keyOf: (item: Keyed) => unknown,
    draw: (item: Keyed) => unknown,
  ) => unknown;
  readonly guard: (dependencies: readonly unknown[], make: () => unknown) => unknown;
  readonly live: (value: unknown) => unknown;
}

const theirs = {...lit, repeat, guard, live} as unknown as Library;
const ours = small as unknown as Library;

/** A page's corner in which one of the two draws. */
class Corner {
  readonly root = document.createElement('div');
  readonly heard: string[] = [];
  readonly #library: Library;
  readonly #node = document.createElement('hr');
  #stamps = 0;

  constructor(library: Library) {
    this.#library = library;
  }

  draw(drawing: Drawing): void {
    this.#library.render(this.#content(drawing), this.root, {host: this.heard});
  }

  /** What one sees, with a mark on each element that was there before. */
  look(): string {
    const {root} = this;
    for (const field of root.querySelectorAll('input')) {
      field.dispatchEvent(new Event('change'));
      field.setAttribute('holds', field.value);
    }
    const html = root.innerHTML.replaceAll(/<!--.*?-->/g, '');
    for (const each of root.querySelectorAll(':not([stamp])')) {
      each.setAttribute('stamp', `${this.#stamps++}`);
    }
    return html;
  }

  #content(drawing: Drawing): unknown {
    const {html, nothing, live: alive} = this.#library;
    switch (drawing.kind) {
      case 'text':
        return drawing.text;
      case 'nothing':
        return nothing;
      case 'node':
        return this.#node;
      case 'list':
        return drawing.items.map((item) => this.#content(item));
      case 'keyed':
        return html`<ol>
          ${this.#library.repeat(
            drawing.items,
            ({key}) => key,
            ({key, text}) => html`<li id=${key}>${text}</li>`,
          )}
        </ol>`;
      case 'guarded':
        return html`<b
          >${drawing.by > 1 ? nothing : this.#library.guard([drawing.by], () => this.#content(drawing.inside))}</b
        >`;
      case 'field':
        return html`<label lang=${drawing.on ? 'nb' : nothing}
          >${drawing.look}<input
            class="field ${drawing.look} wide"
            title=${drawing.look || null}
            ?disabled=${drawing.on}
            .value=${alive(drawing.value)}
            @change=${drawing.on ? changed : undefined}
        /></label>`;
      case 'pair':
        return html`<p>${this.#content(drawing.first)}, and ${this.#content(drawing.second)}</p>
          ${this.#content(drawing.second)}`;
      case 'still':
        return html`<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>`;
    }
  }
}

function changed(this: string[], {type}: Event): void {
  this.push(type);
}

const texts = fc.oneof(
  fc.string({maxLength: 5}),
  fc.constantFrom('', '~', '<i>', '<!---->', '&amp;', '"'),
);
const keyed = fc.uniqueArray(fc.record({key: fc.integer({min: 0, max: 9}), text: texts}), {
  selector: ({key}) => key,
});
const {drawing} = fc.letrec<{drawing: Drawing}>((tie) => ({
  drawing: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.record({
      kind: fc.constant('text' as const),
      text: fc.oneof(texts, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined)),
    }),
    fc.constantFrom({kind: 'nothing'} as const, {kind: 'still'} as const, {kind: 'node'} as const),
    fc.record({kind: fc.constant('field' as const), look: texts, on: fc.boolean(), value: texts}),
    fc.record({kind: fc.constant('keyed' as const), items: keyed}),
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(tie('drawing'), {maxLength: 4}),
    }),
    fc.record({
      kind: fc.constant('guarded' as const),
      by: fc.integer({min: 0, max: 2}),
      inside: tie('drawing'),
    }),
    fc.record({kind: fc.constant('pair' as const), first: tie('drawing'), second: tie('drawing')}),
  ),
}));

describe('Our small Lit', () => {
  it('draws what Lit draws, one thing after the other, and keeps the same elements', function () {
    this.timeout(40_000);
    const runs = {numRuns: slow ? 20_000 : 1000, interruptAfterTimeLimit: slow ? 30_000 : 4000};
    fc.assert(
      fc.property(fc.array(drawing, {minLength: 1, maxLength: 6}), (drawings) => {
        const [expected, found] = [new Corner(theirs), new Corner(ours)];
        for (const each of drawings) {
          expected.draw(each);
          found.draw(each);
          expect(found.look()).to.equal(expected.look());
          expect(found.heard).to.deep.equal(expected.heard);
        }
      }),
      {...runs, includeErrorInReport: true},
    );
  });

  it('takes no JSON for a template', () => {
    const root = document.createElement('div');
    const forged = {strings: ['<img src=x onerror=alert(1)>'], values: [], _$litType$: 1};
    small.render(small.html`${forged}`, root);
    expect(root.textContent).to.equal('[object Object]');
  });

  it('keeps a field that a reader is in, when what stands before it goes', () => {
    const root = document.body.appendChild(document.createElement('div'));
    const draw = (keys: readonly number[]) =>
      small.render(
        small.repeat(
          keys,
          (key) => key,
          (key) => small.html`<input id=${key} />`,
        ),
        root,
      );
    draw([1, 2, 3, 4]);
    root.querySelectorAll('input')[2]?.focus();
    draw([3, 4, 5]);
    expect(document.activeElement?.id).to.equal('3');
    root.remove();
  });
});
