import {expect} from 'chai';
import {Link} from '../../src/schema/link.js';

const isLink = (value: unknown) => Link.safeParse(value).success;

describe('A link', () => {
  it('has an address, a label, or both', () => {
    expect(isLink({url: 'https://www.ntnu.no'})).to.be.true;
    expect(isLink({label: 'NTNU'})).to.be.true;
    expect(isLink({url: 'https://www.ntnu.no', label: {nb: 'NTNU'}, rel: 'website'})).to.be.true;
  });

  it('may be of a kind that nobody has thought of yet', () => {
    expect(isLink({url: 'https://www.ntnu.no', rel: 'mastodon'})).to.be.true;
  });

  it('is not a bare address, or a kind alone', () => {
    for (const value of ['https://www.ntnu.no', {}, {rel: 'website'}, [], null]) {
      expect(isLink(value), JSON.stringify(value)).to.be.false;
    }
  });

  it('leads nowhere else than where a reader may be sent', () => {
    expect(isLink({url: 'javascript:alert(1)', label: 'NTNU'})).to.be.false;
    expect(isLink({url: '/om', label: 'NTNU'})).to.be.false;
  });
});
