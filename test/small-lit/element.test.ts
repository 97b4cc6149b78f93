import {expect} from 'chai';
import fc from 'fast-check';
import * as lit from 'lit';
import {property, state} from 'lit/decorators.js';
import * as small from '../../src/small-lit/lit.js';
import {slow} from '../support/slow.js';

interface Options {
  readonly attribute?: string | false;
  readonly type?: unknown;
}
/** What the two have in common, as far as an element knows it. */
interface Library {
  readonly LitElement: typeof lit.LitElement;
  readonly html: typeof lit.html;
  readonly css: typeof lit.css;
  readonly property: (options?: Options) => (prototype: object, key: string) => void;
  readonly state: () => (prototype: object, key: string) => void;
}

interface Probe extends lit.LitElement {
  readonly log: string[];
  name: unknown;
  count: unknown;
  open: unknown;
  data: unknown;
  secret: unknown;
}

const theirs = {...lit, property, state} as unknown as Library;
const ours = small as unknown as Library;
const tags = new Map(
  [theirs, ours].map((library, at) => [library, define(library, `a-probe-${at}`)]),
);

/** Defines an element that notes all that happens to it. */
function define(library: Library, tag: string): string {
  const red = library.css`:host { color: red }`;
  const blue = library.css`:host { color: ${library.css`blue`} }`;
  class Base extends library.LitElement {
    static override readonly styles: lit.CSSResultGroup = [red, [blue, red]];
    readonly log: string[] = [];
    name: unknown = 'none';
  }
  class Element extends Base {
    count: unknown = 3;
    open: unknown;
    data: unknown;
    secret: unknown;

    constructor() {
      super();
      const note = (what: string) => () => void this.log.push(`${what} ${this.isConnected}`);
      this.addController({
        hostConnected: note('connected'),
        hostDisconnected: note('disconnected'),
        hostUpdate: () => {
          this.secret = `${String(this.name)}!`;
          this.log.push('update');
          if (this.name === 'x') throw new Error('no such name');
        },
        hostUpdated: () => {
          this.log.push(`updated ${this.renderRoot.textContent}`);
          // What changes now is drawn once more, and then no more.
          if (this.count === 1) this.count = 2;
        },
      });
    }

    // As `register()` has it: what fails is nobody's but the element's.
    protected override performUpdate() {
      try {
        super.performUpdate();
      } catch (error) {
        this.log.push(String(error));
      }
    }

    protected override render() {
      this.log.push('render');
      if (this.count === 13) throw new Error('out of luck');
      return library.html`${this.name} ${this.count} ${this.open} ${this.data} ${this.secret}`;
    }

    protected override firstUpdated() {
      this.log.push('first');
    }
  }
  library.property()(Base.prototype, 'name');
  library.property({attribute: 'how-many', type: Number})(Element.prototype, 'count');
  library.property({type: Boolean})(Element.prototype, 'open');
  library.property({attribute: false})(Element.prototype, 'data');
  library.state()(Element.prototype, 'secret');
  customElements.define(tag, Element);
  return tag;
}

type Step =
  | {readonly do: 'set'; readonly key: 'name' | 'count' | 'open' | 'data'; readonly to: unknown}
  | {readonly do: 'write'; readonly name: string; readonly text: string}
  | {readonly do: 'erase'; readonly name: string}
  | {readonly do: 'place' | 'remove' | 'wait' | 'ask'};

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('set' as const),
    key: fc.constantFrom('name', 'count', 'open', 'data'),
    to: fc.constantFrom<unknown>('a', 1, 2, 13, NaN, true, false, null, undefined),
  }),
  fc.record({
    do: fc.constant('write' as const),
    name: fc.constantFrom('name', 'how-many', 'open', 'data', 'count'),
    text: fc.constantFrom('', '1', '2', '13', 'x'),
  }),
  fc.record({
    do: fc.constant('erase' as const),
    name: fc.constantFrom('name', 'how-many', 'open'),
  }),
  fc.constantFrom<Step>({do: 'place'}, {do: 'remove'}, {do: 'wait'}, {do: 'ask'}),
);

/** Does all to an element, which a page may have before the script comes, and tells what it has noted and shows. */
async function live(library: Library, early: Record<string, unknown>, steps: readonly Step[]) {
  const tag = tags.get(library) ?? '';
  const inert = new DOMParser().parseFromString(`<${tag} name="early"></${tag}>`, 'text/html');
  const probe = inert.body.firstElementChild as Probe;
  Object.assign(probe, early);
  document.body.append(probe);
  const held: unknown[] = [];
  for (const each of [...steps, {do: 'place'} as const, {do: 'wait'} as const]) {
    if (each.do === 'set') probe[each.key] = each.to;
    if (each.do === 'write') probe.setAttribute(each.name, each.text);
    if (each.do === 'erase') probe.removeAttribute(each.name);
    if (each.do === 'place') document.body.append(probe);
    if (each.do === 'remove') probe.remove();
    if (each.do === 'ask') probe.requestUpdate();
    if (each.do === 'wait' && probe.isConnected) held.push(await probe.updateComplete);
    held.push([probe.name, probe.count, probe.open, probe.data].map(String));
  }
  const {color} = getComputedStyle(probe);
  probe.remove();
  return {log: probe.log, held, color, shown: probe.renderRoot.textContent};
}

describe('An element of our small Lit', () => {
  it('lives as one of Lit’s does', async function () {
    this.timeout(40_000);
    const early = fc.record(
      {name: fc.constantFrom('a', undefined), data: fc.constant(5), unknown: fc.constant(1)},
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(early, fc.array(step, {maxLength: 12}), async (before, steps) => {
        const expected = await live(theirs, before, steps);
        expect(await live(ours, before, steps)).to.deep.equal(expected);
        expect(expected.color).to.equal('rgb(255, 0, 0)');
      }),
      {
        numRuns: slow ? 5000 : 500,
        interruptAfterTimeLimit: slow ? 30_000 : 4000,
        includeErrorInReport: true,
      },
    );
  });
});
