import {expect} from 'chai';
import {OneVoice} from '../../src/controllers/one-voice.js';

describe('One voice', () => {
  const {now} = performance;
  let time = 1e9;
  beforeEach(() => {
    time += 60_000;
    performance.now = () => time;
  });
  afterEach(() => {
    performance.now = now;
  });

  it('keeps others silent for a while after a message', () => {
    expect(new OneVoice().live({})).to.equal('polite');
    time += 500;
    expect(new OneVoice().live({})).to.equal('off');
    time += 1_900;
    expect(new OneVoice().live({})).to.equal('off');
    time += 2_100;
    expect(new OneVoice().live({})).to.equal('polite');
  });

  it('says of the same the same, however often it is drawn', () => {
    const [one, other] = [new OneVoice(), new OneVoice()];
    const [failure, later] = [{}, {}];
    expect(one.live(failure)).to.equal('polite');
    expect(other.live(failure)).to.equal('off');
    time += 5_000;
    expect(one.live(failure)).to.equal('polite');
    expect(other.live(failure)).to.equal('off');
    expect(other.live(undefined)).to.equal('polite');
    expect(other.live(later)).to.equal('polite');
  });

  it('listens while there is nothing to say', () => {
    new OneVoice().live({});
    expect(new OneVoice().live(undefined)).to.equal('polite');
  });
});
