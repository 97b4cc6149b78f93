import {expect} from 'chai';
import {SizeWatch} from '../../src/map/size-watch.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('whoever watches a size', () => {
  let element: HTMLElement;
  let errors: string[];
  const hear = ({message}: ErrorEvent) => errors.push(message);

  beforeEach(() => {
    element = document.body.appendChild(document.createElement('div'));
    element.style.width = '300px';
    errors = [];
    addEventListener('error', hear);
  });
  afterEach(() => {
    removeEventListener('error', hear);
    element.remove();
  });

  it('may change it by what is drawn for it, and the page hears of no error', async () => {
    const seen: number[] = [];
    const watch = new SizeWatch(element, () => {
      const {clientWidth} = element;
      if (seen.at(-1) === clientWidth) return;
      seen.push(clientWidth);
      // As when a list grows so long that its page needs a scrollbar.
      if (seen.length < 4) element.style.width = `${clientWidth - 15}px`;
    });
    watch.connect();
    while (seen.at(-1) !== 255) await frame();
    element.style.width = '400px';
    while (seen.at(-1) !== 400) await frame();
    watch.disconnect();
    expect(seen).to.deep.equal([300, 285, 270, 255, 400]);
    expect(errors).to.deep.equal([]);
  });

  it('looks before anything is painted', async () => {
    let looks = 0;
    const watch = new SizeWatch(element, () => looks++);
    watch.connect();
    await frame();
    expect(looks).to.equal(1);
    watch.disconnect();
  });

  it('hears nothing any more once it has let go', async () => {
    let looks = 0;
    const watch = new SizeWatch(element, () => looks++);
    watch.connect();
    while (looks < 2) await frame();
    watch.disconnect();
    element.style.width = '100px';
    for (let frames = 0; frames < 3; frames++) await frame();
    expect(looks).to.equal(2);
  });
});
