import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/elements/card.js';
import '../../src/elements/directory.js';
import '../../src/elements/map.js';
import '../../src/elements/profile.js';
import '../../src/elements/quote.js';
import '../../src/elements/story.js';
import {release, requestCount, serve} from '../support/serve.js';
import {mount, type Tag} from '../support/settled.js';

const organisation = (word: string) => ({
  type: 'organisation',
  id: word.toLowerCase(),
  name: word,
  quotes: [{text: word}],
});
const documents = {
  'spotlight-card': organisation,
  'spotlight-profile': organisation,
  'spotlight-quote': organisation,
  'spotlight-story': (word: string) => ({type: 'story', id: 'sti', name: word}),
  'spotlight-directory': (word: string) => ({type: 'collection', id: 'alle', name: word}),
  'spotlight-map': (word: string) => ({type: 'collection', id: 'alle', name: word}),
} satisfies Partial<Record<Tag, (word: string) => object>>;

/** What may happen to an element, one thing after another. */
type Step =
  | {readonly do: 'ask' | 'answer'; readonly which: 'Alfa' | 'Beta' | 'gone'}
  | {readonly do: 'give'; readonly word: 'Gamma' | 'Delta' | undefined}
  | {readonly do: 'lang'; readonly language: 'nb' | 'nn' | 'en'}
  | {readonly do: 'take away' | 'put back' | 'wait'};

const which = fc.constantFrom('Alfa' as const, 'Beta' as const, 'gone' as const);
const step = fc.oneof(
  {weight: 4, arbitrary: which.map((each): Step => ({do: 'ask', which: each}))},
  {weight: 3, arbitrary: which.map((each): Step => ({do: 'answer', which: each}))},
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('Gamma' as const, 'Delta' as const, undefined)
      .map((word): Step => ({do: 'give', word})),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('nb' as const, 'nn' as const, 'en' as const)
      .map((language): Step => ({do: 'lang', language})),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('take away' as const, 'put back' as const, 'wait' as const, 'wait' as const)
      .map((each): Step => ({do: each})),
  },
);
const steps = fc.array(step, {minLength: 3, maxLength: 14, size: 'max'});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Addresses that answer when they are told to, and what an element has been asked for last. */
class Race {
  readonly element: HTMLElementTagNameMap[keyof typeof documents];
  readonly addresses: Readonly<Record<'Alfa' | 'Beta' | 'gone', string>>;
  readonly #home: HTMLElement;
  readonly #make: (word: string) => object;
  #asked: 'Alfa' | 'Beta' | 'gone' | undefined;
  #given: string | undefined;
  #language = 'nb';
  askedForGone = 0;

  constructor(tag: keyof typeof documents) {
    this.#make = documents[tag];
    this.element = mount(tag);
    this.#home = this.element.parentElement!;
    this.addresses = {
      Alfa: serve(this.#make('Alfa'), {delay: 'headers'}),
      Beta: serve(this.#make('Beta'), {delay: 'body'}),
      gone: serve(null, {status: 404, delay: 'headers'}),
    };
  }

  async take(each: Step): Promise<void> {
    if (each.do === 'ask') this.#ask(each.which);
    else if (each.do === 'answer') await release(this.addresses[each.which]);
    else if (each.do === 'give') this.#give(each.word);
    else if (each.do === 'lang') this.element.lang = this.#language = each.language;
    else if (each.do === 'take away') this.element.remove();
    else if (each.do === 'put back') this.#home.append(this.element);
    else await frame();
  }

  /** Lets everything be answered, and waits until the element shows what it was asked for last. */
  async end(): Promise<void> {
    this.#home.append(this.element);
    if (!this.#asked && !this.#given) this.#ask('Alfa');
    await Promise.all(Object.values(this.addresses).map(release));
    for (let frames = 0; frames < 400 && this.flaw; frames += 1) await frame();
  }

  /** What is wrong with what is shown now. */
  get flaw(): string | undefined {
    const {shadowRoot} = this.element;
    const text = shadowRoot?.textContent ?? '';
    const retry = shadowRoot?.querySelector('.retry');
    const wanted = this.#given ?? this.#asked;
    if (wanted === 'gone') return retry ? undefined : 'there is no way out';
    if (retry) return 'it says that something is wrong';
    const article = shadowRoot?.querySelector('article');
    if (!article) return 'nothing is shown';
    if (!text.includes(wanted ?? '')) return `${wanted} is not shown`;
    const others = ['Alfa', 'Beta', 'Gamma', 'Delta'].filter((word) => word !== wanted);
    if (others.some((word) => text.includes(word))) return `more than ${wanted} is shown`;
    return article.lang === this.#language ? undefined : `it is in ${article.lang}`;
  }

  #ask(address: 'Alfa' | 'Beta' | 'gone'): void {
    this.#asked = address;
    this.element.src = this.addresses[address];
  }

  #give(word: string | undefined): void {
    this.#given = word;
    this.element.data = word === undefined ? undefined : this.#make(word);
  }
}

describe('Whatever happens to an element while it loads', () => {
  for (const tag of Object.keys(documents) as (keyof typeof documents)[]) {
    it(`a ${tag} ends with what it was asked for last, after one request for each file`, async () => {
      const property = fc.asyncProperty(steps, async (happens) => {
        const race = new Race(tag);
        for (const each of happens) await race.take(each);
        await race.end();
        expect(race.flaw).to.equal(undefined);
        // What comes late changes nothing more.
        for (let frames = 0; frames < 3; frames += 1) await frame();
        expect(race.flaw).to.equal(undefined);
        const counts = await Promise.all([
          requestCount(race.addresses.Alfa),
          requestCount(race.addresses.Beta),
        ]);
        expect(Math.max(...counts)).to.be.at.most(1);
        race.element.remove();
      });
      await fc.assert(property, {numRuns: 6, interruptAfterTimeLimit: 5000});
    });
  }
});
