import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/story.js';
import {bareStory, interview, interviewInWords} from '../fixtures/stories.js';
import {accessible} from '../support/accessible.js';
import {noorStory} from '../fixtures/names.js';
import {serve} from '../support/serve.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

const all = <E extends HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

describe('<spotlight-story>', () => {
  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await accessible(await settled('spotlight-story', {data: interview, theme}));
    }
  });

  it('shows every word of an interview, in the order given, and none twice', async () => {
    const story = await settled('spotlight-story', {data: interview});
    expect(text(story)).to.equal(interviewInWords);
  });

  it('is laid out from left to right, also where a title begins with a name that is not', async () => {
    const story = await settled('spotlight-story', {data: noorStory});
    const [title] = all(story, '.name bdi');
    expect(getComputedStyle(title!).direction).to.equal('ltr');
  });

  it('says inside its margins that it may be out of date', async () => {
    const story = await settled('spotlight-story', {data: interview});
    const failed = next(story, 'spotlight-error');
    story.data = undefined;
    story.src = serve(undefined, {status: 404});
    await failed;
    await updated(story);
    const [box] = all(story, '.story');
    const [message] = all(story, '#status');
    const margin = message!.getBoundingClientRect().left - box!.getBoundingClientRect().left;
    expect(margin).to.be.at.least(16);
  });

  it('continues the outline of the page, questions and headings below the title', async () => {
    const story = await settled('spotlight-story', {data: interview, 'heading-level': '2'});
    const outline = all(story, 'h1, h2, h3, h4, h5, h6').map(
      ({localName, textContent}) => `${localName} ${textContent.trim()}`,
    );
    expect(outline).to.deep.equal([
      'h2 Fjell vil gjøre stier trygge',
      'h3 Hva gjør dere?',
      'h3 Fra seks til fjorten',
      'h3 Om Fjell',
    ]);
  });

  it('draws nothing for what is missing', async () => {
    const story = await settled('spotlight-story', {data: bareStory});
    expect(text(story)).to.equal('Bare en tittel');
    expect(all(story, 'footer, figure, p')).to.have.length(0);
    await accessible(story);
  });

  it('quotes in the marks of the language shown, and says that it is translated', async () => {
    const story = await settled('spotlight-story', {data: interview, lang: 'en'});
    expect(text(story)).to.contain('“You are welcome.”');
    expect(text(story)).to.contain('Translated from Norwegian (Bokmål)');
    // What has no English is in Norwegian, and in its marks.
    expect(text(story)).to.contain('«Sammen får vi det til.»');
    const said = all(story, 'blockquote p').find(({textContent}) => textContent.includes('Sammen'));
    expect(said?.lang).to.equal('nb');
  });

  it('puts no quotation marks around a paraphrase', async () => {
    const story = await settled('spotlight-story', {data: interview});
    const said = all(story, 'blockquote').map(({textContent}) => textContent.trim());
    expect(said).to.include('Nettverket er viktig.');
  });

  it('keeps the place of its pictures, and loads nothing of a video', async () => {
    const story = await settled('spotlight-story', {src: serve(interview)});
    const pictures = all<HTMLImageElement>(story, 'img');
    expect(pictures).to.have.length(3);
    for (const picture of pictures) {
      expect([picture.getAttribute('width'), picture.getAttribute('height')]).to.deep.equal([
        '320',
        '200',
      ]);
      expect(picture.loading).to.equal('lazy');
    }
    expect(all(story, 'video, iframe, embed, object')).to.have.length(0);
    expect(all<HTMLAnchorElement>(story, '.watch a')[0]?.href).to.equal('https://video.example/1');
  });

  it('loses nothing of people in a line, or of where a quote in the text was printed', async () => {
    const byline = {name: 'Ola Nes', role: 'journalist', organisation: 'Avisa', email: 'o@a.no'};
    const source = {label: 'Lokalavisa', url: 'https://avisa.example/'};
    const quote = {text: 'Ja.', attribution: 'sa Li', date: '2020', source};
    const story = await settled('spotlight-story', {
      data: {...bareStory, byline, blocks: [{type: 'quote', quote}]},
    });
    expect(text(story)).to.equal(
      'Bare en tittel Av Ola Nes, journalist, Avisa, o@a.no «Ja», sa Li 2020 · Lokalavisa',
    );
  });

  it('says who made the portraits, which have no line of their own', async () => {
    const image = {src: 'p.svg', alt: '', credit: 'Foto: Portrettfotografen'};
    const people = [
      {name: 'Kari Li', image},
      {name: 'Ola Nes', image},
    ];
    const blocks = [{type: 'people', items: people}];
    const story = await settled('spotlight-story', {src: serve({...bareStory, blocks})});
    expect(text(story)).to.match(/Foto: Portrettfotografen$/);
    expect(text(story).match(/Foto:/g)).to.have.length(1);
  });

  it('has room for a picture that has not come yet', async () => {
    const image = {src: serve(undefined, {delay: 'headers'}), alt: '', width: 320, height: 200};
    const story = await settled('spotlight-story', {
      src: serve({...bareStory, blocks: [{type: 'image', image}]}),
    });
    const {width, height} = all(story, 'img')[0]!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([320, 200]);
  });

  it('skips a block of a kind that it does not know, and says so', async () => {
    const story = mount('spotlight-story');
    const loaded = next(story, 'spotlight-load');
    story.data = {
      ...bareStory,
      blocks: [
        {type: 'hologram', text: 'Fremtid'},
        {type: 'text', text: 'Nåtid'},
      ],
    };
    const {problems} = await loaded;
    expect(problems.map(({path}) => path)).to.deep.equal(['blocks[0].type']);
    await settled('spotlight-story');
    expect(text(story)).to.equal('Bare en tittel Nåtid');
  });

  it('tells an editor of links in its texts that are not opened', async () => {
    const story = mount('spotlight-story');
    const loaded = next(story, 'spotlight-load');
    story.data = {
      ...bareStory,
      lead: {nb: '[a](https://a.example)', en: '[b](/relative) [c](javascript:x)'},
      blocks: [null, {type: 'text', text: '**[d](data:x)**'}, {type: 'heading', text: '[e](f:g)'}],
    };
    const {problems} = await loaded;
    expect(problems.map(({path, found}) => `${path} ${found}`)).to.deep.equal([
      'lead.en “/relative”',
      'lead.en “javascript:x”',
      'blocks[1].text “data:x”',
    ]);
  });

  it('leaves nothing of a person who has withdrawn', async () => {
    const byline = {id: 'per-dal', name: 'Per Dal', withdrawn: true};
    const story = await settled('spotlight-story', {data: {...interview, byline}});
    expect(text(story)).not.to.contain('Per Dal,').and.not.to.contain('Alle skal hjem');
    expect(text(story)).not.to.contain('Sammen får vi det til');
    expect(text(story)).to.contain('Siv Ås, teknologidirektør');
  });

  it('shows marks of running text as what they mean, and hostile text as what it is', async () => {
    const hostile = '<img src=x onerror=alert(1)> [trykk](javascript:alert(1)) **sterk**';
    const story = await settled('spotlight-story', {
      data: {...bareStory, blocks: [{type: 'text', text: hostile}]},
    });
    expect(text(story)).to.equal('Bare en tittel <img src=x onerror=alert(1)> trykk sterk');
    expect(all(story, 'img, a')).to.have.length(0);
    expect(all(story, 'strong')).to.have.length(1);
  });

  for (const width of [280, 360, 768, 1200]) {
    it(`has nothing outside its box at ${width} px`, async () => {
      const story = await settled(
        'spotlight-story',
        html`<div style="inline-size: ${width}px">
          <spotlight-story .data=${interview}></spotlight-story>
        </div>`,
      );
      const box = story.getBoundingClientRect();
      for (const part of all(story, '.frame *')) {
        const {left, right, width} = part.getBoundingClientRect();
        if (width === 0 || part.closest('.visually-hidden')) continue;
        expect(left, part.className).to.be.at.least(box.left - 0.5);
        expect(right, part.className).to.be.at.most(box.right + 0.5);
      }
    });
  }

  it('is never wider than its place, whatever stands beside the text', async () => {
    for (const inlineSize of ['280px', '600px', '960px', '1007px', '1056px', '1200px']) {
      const story = await settled('spotlight-story', {data: interview});
      story.style.display = 'block';
      story.style.inlineSize = inlineSize;
      const box = story.shadowRoot!.querySelector('article')!;
      expect(box.scrollWidth, inlineSize).to.be.at.most(box.clientWidth);
    }
  });
});
