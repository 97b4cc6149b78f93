import {expect} from 'chai';
import fc from 'fast-check';
import {FileAddress, LinkAddress} from '../../src/schema/address.js';
import {fileSchemes, linkSchemes, parseAddress} from '../../src/schema/parse-address.js';

/** A busy machine tries fewer values, and says nothing of those it had no time for. */
const patience = {interruptAfterTimeLimit: 3000};

const opens = (address: unknown) => LinkAddress.safeParse(address).success;
const loads = (address: unknown) => FileAddress.safeParse(address).success;

/** What a browser makes of an address when it stands in a link. */
function asLink(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  return link;
}

const scripts = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  '\tjavascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001JAVASCRIPT:alert(1)',
  '\u001fjavascript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://www.ntnu.no/%0aalert(1)',
];

const otherSchemes = [
  'data:text/html,<script>alert(1)</script>',
  'DATA:image/svg+xml,<svg/>',
  'vbscript:msgbox(1)',
  'blob:https://www.ntnu.no/1f0c',
  'file:///etc/passwd',
  'ftp://ftp.ntnu.no/',
  'ws://www.ntnu.no/',
  'about:blank',
  'view-source:https://www.ntnu.no',
  'intent://www.ntnu.no#Intent;end',
  'filesystem:https://www.ntnu.no/temporary/a',
];

const deceptive = {
  'a user name before the host': 'https://www.ntnu.no@example.com/',
  'a user name and a password': 'https://user:secret@example.com/',
  'an empty user name with a password': 'https://:secret@example.com/',
  'a backslash in the host': 'https:\\\\example.com',
  'a backslash after the host': 'https://www.ntnu.no\\@example.com',
  'a tab in the host': 'https://www.nt\tnu.no/',
  'a line break in the path': 'https://www.ntnu.no/a\nb',
  'a delete character': 'https://www.ntnu.no/\u007f',
  'a C1 control character': 'https://www.ntnu.no/\u0085',
  'no host at all': 'https://',
  'a host that cannot be': 'https://[2001:700::1/',
  'a port that cannot be': 'https://www.ntnu.no:99999/',
};

/** An address of exactly this many characters. */
const ofLength = (length: number) => 'https://www.ntnu.no/'.padEnd(length, 'a');

describe('The address of a link', () => {
  for (const address of [
    'https://www.ntnu.no',
    'http://www.ntnu.no/english?lang=en&page=2#map',
    'HTTPS://WWW.NTNU.NO/',
    'https://blåbær.no/kjøkken og bad',
    'https://例え.jp/',
    'https://[2001:700::1]:8443/',
    'https://no.wikipedia.org/wiki/Trondheim_(by)',
    'mailto:post@ntnu.no',
    'mailto:post@ntnu.no?subject=Hei',
    'tel:+4773595000',
  ]) {
    it(`may be ${address}`, () => expect(opens(address)).to.be.true);
  }

  for (const address of [...scripts, ...otherSchemes]) {
    it(`is not ${JSON.stringify(address)}`, () => expect(opens(address)).to.be.false);
  }

  for (const [trick, address] of Object.entries(deceptive)) {
    it(`has not ${trick}`, () => expect(opens(address)).to.be.false);
  }

  it('stands on its own: a path leads nowhere without its page', () => {
    for (const address of ['/om', 'om.html', '../om', '#om', '//www.ntnu.no', 'www.ntnu.no', '']) {
      expect(opens(address), address).to.be.false;
    }
  });

  it('has at most 2,048 characters', () => {
    expect(opens(ofLength(2048))).to.be.true;
    expect(opens(ofLength(2049))).to.be.false;
  });

  it('is a text', () => {
    for (const value of [null, undefined, 5, true, {}, ['https://www.ntnu.no'], new Date()]) {
      expect(opens(value), String(value)).to.be.false;
    }
  });
});

describe('The address of a file', () => {
  for (const address of [
    'https://www.ntnu.no/logo.svg',
    'http://www.ntnu.no/logo.svg',
    'HTTPS://www.ntnu.no/logo.svg',
    'logo.svg',
    './logo.svg',
    '../bilder/åpen dag.jpg',
    '/logo.svg',
    'logo.svg?v=2#dark',
    './a:b.svg',
  ]) {
    it(`may be ${address}`, () => expect(loads(address)).to.be.true);
  }

  for (const address of [...scripts, ...otherSchemes]) {
    it(`is not ${JSON.stringify(address)}`, () => expect(loads(address)).to.be.false);
  }

  for (const [trick, address] of Object.entries(deceptive)) {
    it(`has not ${trick}`, () => expect(loads(address)).to.be.false);
  }

  it('is no place to write or call to', () => {
    expect(loads('mailto:post@ntnu.no')).to.be.false;
    expect(loads('tel:+4773595000')).to.be.false;
  });

  it('does not name another host while it looks like a path', () => {
    for (const address of ['//example.com/logo.svg', '///example.com', '/\\example.com', '\\\\a']) {
      expect(loads(address), address).to.be.false;
    }
  });

  it('does not hide another host behind spaces', () => {
    for (const address of [' //example.com/logo.svg', '   //example.com', ' https:logo.svg']) {
      expect(loads(address), address).to.be.false;
    }
    expect(loads(' logo.svg')).to.be.true;
    expect(loads(' https://www.ntnu.no/logo.svg')).to.be.true;
  });

  it('does not look like another host while it is a path', () => {
    for (const address of ['https:logo.svg', 'http:logo.svg', 'https:/example.com', 'HTTPS:a']) {
      expect(loads(address), address).to.be.false;
    }
  });

  it('has at most 2,048 characters', () => {
    expect(loads('a'.repeat(2048))).to.be.true;
    expect(loads('a'.repeat(2049))).to.be.false;
  });
});

describe('parseAddress', () => {
  it('names the host as the browser will, so that look-alike letters show', () => {
    expect(parseAddress('https://аpple.com/', linkSchemes)?.hostname).to.equal('xn--pple-43d.com');
    expect(parseAddress('https://blåbær.no/', linkSchemes)?.hostname).to.equal('xn--blbr-roah.no');
  });

  it('starts relative addresses from where they stand', () => {
    const file = 'https://www.ntnu.no/profiles/ntnu.json';
    expect(parseAddress('../logo.svg', fileSchemes, file)?.href).to.equal(
      'https://www.ntnu.no/logo.svg',
    );
  });

  it('lets nothing through from a base that is none', () => {
    expect(parseAddress('logo.svg', fileSchemes, 'about:blank')).to.be.undefined;
    expect(parseAddress('logo.svg', fileSchemes, 'nonsense')).to.be.undefined;
  });

  describe('whatever is thrown at it', () => {
    const fragments = [
      ...['javascript', 'JAVASCRIPT', 'data', 'vbscript', 'blob', 'https', 'http', 'mailto', 'tel'],
      ...[':', '/', '//', '\\', '@', '?', '#', '.', '%', '&', '[', ']', '(', ')', ',', ';', '='],
      ...['\t', '\n', '\r', ' ', '\u0000', '\u0001', '\u007f', '\u00a0', '\u200b', '\u202e'],
      ...['example.com', 'www.ntnu.no', 'blåbær', '%2f', '%0a', '&colon;', '80', 'a', 'ſ', 'K'],
    ];
    const address = fc.oneof(
      fc.array(fc.constantFrom(...fragments), {maxLength: 8}).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom(...scripts, ...otherSchemes), fc.string())
        .map((two) => two.join('')),
      fc.string({unit: 'binary', maxLength: 20}),
      fc.webUrl({withQueryParameters: true, withFragments: true}),
    );

    it('opens only what the browser, too, sees as a page, a mail or a telephone call', () => {
      let opened = 0;
      const property = fc.property(address, (written) => {
        const url = parseAddress(written, linkSchemes);
        if (!url) return;
        opened++;
        for (const href of [written, url.href]) {
          const {protocol, username, password} = asLink(href);
          expect(protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
          expect(username + password).to.equal('');
        }
      });
      fc.assert(property, {numRuns: 5000, ...patience});
      expect(opened).to.be.above(500);
    });

    it('loads only from the web, also when the address is relative', () => {
      let loaded = 0;
      const property = fc.property(address, (written) => {
        const url = parseAddress(written, fileSchemes, 'https://www.ntnu.no/profiles/ntnu.json');
        if (!url) return;
        loaded++;
        const {protocol, username, password} = asLink(url.href);
        expect(protocol).to.be.oneOf(['https:', 'http:']);
        expect(username + password).to.equal('');
      });
      fc.assert(property, {numRuns: 5000, ...patience});
      expect(loaded).to.be.above(500);
    });
  });
});
