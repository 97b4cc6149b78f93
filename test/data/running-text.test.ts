import {expect} from 'chai';
import fc from 'fast-check';
import {scanRunningText, type Paragraph, type Piece} from '../../src/data/running-text.js';

/** A busy machine tries fewer values, and says nothing of those it had no time for. */
const patience = {interruptAfterTimeLimit: 3000};

const strong = (...pieces: Piece[]): Piece => ({mark: 'strong', pieces});
const emphasis = (...pieces: Piece[]): Piece => ({mark: 'emphasis', pieces});
const link = (address: string, ...pieces: Piece[]): Piece => ({mark: 'link', pieces, address});

/** Says what a text of one paragraph is read as. */
function reads(text: string, ...pieces: Piece[]): void {
  expect(scanRunningText(text), text).to.deep.equal([pieces]);
}

/** Says that a text is the characters it is. */
const isPlain = (...texts: string[]) => texts.forEach((text) => reads(text, text));

/** The characters that a reader sees. */
const visible = (pieces: Paragraph): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : visible(piece.pieces))).join('');

/** Writes pieces as an editor would. */
const written = (pieces: Paragraph): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const inner = written(piece.pieces);
      if ('address' in piece) return `[${inner}](${piece.address})`;
      return piece.mark === 'strong' ? `**${inner}**` : `*${inner}*`;
    })
    .join('');

/** Every mark in some pieces, at every depth, with the marks it stands in. */
function marks(pieces: Paragraph, around: string[] = []): {mark: string; around: string[]}[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? []
      : [{mark: piece.mark, around}, ...marks(piece.pieces, [...around, piece.mark])],
  );
}

describe('Running text', () => {
  describe('in paragraphs', () => {
    it('is parted by blank lines', () => {
      expect(scanRunningText('En\n\nTo\n\nTre')).to.deep.equal([['En'], ['To'], ['Tre']]);
    });

    it('is parted as well where the blank line has spaces, or comes from Windows', () => {
      for (const text of ['En\n \t\nTo', 'En\r\n\r\nTo', 'En\r\n \r\nTo', 'En\n\n\n\n\nTo']) {
        expect(scanRunningText(text), JSON.stringify(text)).to.deep.equal([['En'], ['To']]);
      }
    });

    it('is not parted by a single line break', () => {
      isPlain('En\nTo', 'En\r\nTo');
    });

    it('has no empty paragraph, before, between or after', () => {
      expect(scanRunningText('\n\n  \n\nEn\n\n \n\n\t\n\nTo\n\n')).to.deep.equal([['En'], ['To']]);
      expect(scanRunningText('')).to.deep.equal([]);
      expect(scanRunningText(' \n\n ')).to.deep.equal([]);
    });

    it('keeps its marks within one paragraph', () => {
      expect(scanRunningText('**En\n\nTo**')).to.deep.equal([['**En'], ['To**']]);
      expect(scanRunningText('[En\n\nTo](https://a.no)')).to.deep.equal([
        ['[En'],
        ['To](https://a.no)'],
      ]);
    });
  });

  describe('with marks', () => {
    it('is strong between two stars and two stars', () => {
      reads('**Nå** er de med', strong('Nå'), ' er de med');
      reads('Er de **med nå**?', 'Er de ', strong('med nå'), '?');
      reads('u**vanlig**e', 'u', strong('vanlig'), 'e');
    });

    it('is emphasised between star and star', () => {
      reads('*Nå* er de med', emphasis('Nå'), ' er de med');
      reads('a *b* c *d* e', 'a ', emphasis('b'), ' c ', emphasis('d'), ' e');
    });

    it('is a link between brackets before an address in parentheses', () => {
      reads('Les [mer](https://a.no/b).', 'Les ', link('https://a.no/b', 'mer'), '.');
      reads('[Skriv](mailto:a@b.no)', link('mailto:a@b.no', 'Skriv'));
    });

    it('has links whose address holds a pair of parentheses', () => {
      const address = 'https://no.wikipedia.org/wiki/Lom_(Norge)';
      reads(`(Se [Lom](${address}).)`, '(Se ', link(address, 'Lom'), '.)');
      reads(`[Lom](${address}?a=1) og (mer)`, link(`${address}?a=1`, 'Lom'), ' og (mer)');
    });

    it('leaves it to others to judge an address', () => {
      reads('[her](javascript:alert(1))', link('javascript:alert(1)', 'her'));
      reads('[her](../a.html)', link('../a.html', 'her'));
    });

    it('has marks inside marks of another kind', () => {
      reads('**a *b* c**', strong('a ', emphasis('b'), ' c'));
      reads('*a **b** c*', emphasis('a ', strong('b'), ' c'));
      reads('[a **b** *c*](x)', link('x', 'a ', strong('b'), ' ', emphasis('c')));
      reads('**[a](x)**', strong(link('x', 'a')));
    });

    it('ends the inner mark first where three stars end two', () => {
      reads('***a***', strong(emphasis('a')));
      reads('**a *b***', strong('a ', emphasis('b')));
      reads('*a **b***', emphasis('a ', strong('b')));
      reads('***a* b**', strong(emphasis('a'), ' b'));
    });

    it('ends a mark only after the word, and begins it only before one', () => {
      isPlain('2 * 3 * 4', '** a **', '* punkt\n* punkt', 'a ** b ** c', '5 *6');
    });

    it('has none in a row of more than three stars', () => {
      isPlain('****', '***', 'f**** bra', '****a****', 'a ***** b', '*'.repeat(50));
      reads('f**** **bra**', 'f**** ', strong('bra'));
      reads('**f**** bra**', strong('f**** bra'));
    });

    it('does not hold its own kind', () => {
      reads('*a *b* c*', emphasis('a *b'), ' c*');
      reads('[a [b](x)', '[a ', link('x', 'b'));
      reads('[[a](x)](y)', '[', link('x', 'a'), '](y)');
    });
  });

  describe('with marks that have no partner', () => {
    it('shows them as the characters they are', () => {
      isPlain(
        '**a',
        'a**',
        '*a',
        'a*',
        '[a',
        'a]',
        '[a]',
        '[a](',
        '[a](x',
        'a](x)',
        '](',
        '*',
        '**',
      );
      isPlain('[a] (x)', '[a]()', '[a](x y)', '[a]( x)', '[a](\nx)', '[a]x(y)');
    });

    it('shows the one that crosses another', () => {
      reads('**a *b** c*', strong('a *b'), ' c*');
      reads('*a [b*](x)', emphasis('a [b'), '](x)');
      reads('[a **b](x) c**', link('x', 'a **b'), ' c**');
    });

    it('keeps what stands inside them', () => {
      reads('**a [b](x) *c*', '**a ', link('x', 'b'), ' ', emphasis('c'));
      reads('[a *b* c', '[a ', emphasis('b'), ' c');
    });

    it('keeps a link after a parenthesis that nobody closed', () => {
      const kantega = link('https://www.kantega.no', 'Kantega');
      reads(
        '[sic](se (også [Kantega](https://www.kantega.no) nå)',
        '[sic](se (også ',
        kantega,
        ' nå)',
      );
      reads('[sic](se(også [Kantega](https://www.kantega.no)', '[sic](se(også ', kantega);
    });

    it('shows a link without words: nobody would find it', () => {
      isPlain('[](https://a.no)', '[ ](https://a.no)');
    });

    it('shows a link whose address is longer than an address may be', () => {
      const [longest, tooLong] = [
        `https://a.no/${'b'.repeat(2035)}`,
        `https://a.no/${'b'.repeat(2036)}`,
      ];
      reads(`[a](${longest})`, link(longest, 'a'));
      isPlain(`[a](${tooLong})`);
    });
  });

  describe('with backslashes', () => {
    it('shows the mark after one', () => {
      reads('\\*a\\*', '*a*');
      reads('\\*\\*a\\*\\*', '**a**');
      reads('\\[a](x)', '[a](x)');
      reads('[a\\](x)', '[a](x)');
      reads('\\(a\\)', '(a)');
      reads('**a\\* b**', strong('a* b'));
      reads('[a \\[b\\]](x)', link('x', 'a [b]'));
    });

    it('shows one of two', () => {
      reads('a\\\\b', 'a\\b');
      reads('\\\\*a*', '\\', emphasis('a'));
    });

    it('shows those before anything else', () => {
      isPlain('C:\\mappe\\fil', 'a\\', '\\', '\\n', '\\ *', '\\_a\\_', '\\#');
    });
  });

  describe('with other markup', () => {
    it('shows it as the characters it is', () => {
      isPlain(
        '<b>a</b>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '&lt;b&gt; &amp; &#39;',
        '# Overskrift',
        '- punkt\n- punkt',
        '1. punkt',
        '> sitat',
        '`kode`',
        '_a_ __b__',
        '~~a~~',
        'https://a.no',
        '<https://a.no>',
        '{{name}} ${name}',
      );
      reads('![bilde](a.png)', '!', link('a.png', 'bilde'));
      reads('**<b>a</b>**', strong('<b>a</b>'));
    });

    it('keeps letters of all kinds whole', () => {
      reads('**😀** *áŋŧ* 中文', strong('😀'), ' ', emphasis('áŋŧ'), ' 中文');
    });
  });

  describe('whatever it says', () => {
    const fragments = [
      '*',
      '**',
      '***',
      '[',
      ']',
      '(',
      ')',
      '](',
      '[a](b)',
      ' ',
      '\n',
      'a',
      'ø',
      '😀',
      '<b>',
    ];
    const fragment = fc.constantFrom(...fragments);
    const marked = fc.array(fragment, {maxLength: 20}).map((parts) => parts.join(''));
    const escaped = fc
      .array(fc.oneof(fragment, fc.constantFrom('\\', '\\\\', '\\*', '\n\n', '\r\n')), {
        maxLength: 20,
      })
      .map((parts) => parts.join(''));
    const anything = fc.oneof(marked, escaped, fc.string(), fc.string({unit: 'binary'}));

    /** The paragraphs of a text as they were written. */
    const paragraphs = (text: string) =>
      text
        .split(/\r?\n[ \t]*\r?\n/)
        .map((paragraph) => paragraph.trim())
        .filter(Boolean);

    it('loses no character but marks that have their partner', () => {
      const property = fc.property(marked, (text) => {
        expect(scanRunningText(text).map(written)).to.deep.equal(paragraphs(text));
      });
      fc.assert(property, {numRuns: 5000, ...patience});
    });

    it('loses no character but those marks and backslashes', () => {
      const bare = (text: string) => text.replaceAll('\\', '');
      const property = fc.property(anything, (text) => {
        const read = scanRunningText(text).map(written).map(bare);
        expect(read).to.deep.equal(paragraphs(text).map(bare));
      });
      fc.assert(property, {numRuns: 5000, ...patience});
    });

    it('is the characters it is where there are no marks', () => {
      const property = fc.property(fc.string(), (text) => {
        const plain = text.replace(/[*[\]\\]/g, '').trim();
        expect(scanRunningText(plain).map(visible)).to.deep.equal(paragraphs(plain));
      });
      fc.assert(property, {numRuns: 1000, ...patience});
    });

    it('can be written so that every character shows', () => {
      const property = fc.property(marked, (text) => {
        const escapedText = text.replace(/[*[\]()\\]/g, '\\$&');
        expect(scanRunningText(escapedText)).to.deep.equal(paragraphs(text).map((line) => [line]));
      });
      fc.assert(property, {numRuns: 2000, ...patience});
    });

    it('holds no mark in its own kind, and at most three inside each other', () => {
      const property = fc.property(anything, (text) => {
        for (const {mark, around} of scanRunningText(text).flatMap((pieces) => marks(pieces))) {
          expect(around).to.not.include(mark);
        }
      });
      fc.assert(property, {numRuns: 3000, ...patience});
    });
  });

  describe('that somebody wrote to stop the page', () => {
    const units = [
      ...['[', ']', '](', '[a](', '[a](b', '[a](b(', '[](', '[a](b)', '(', ')', '[[a](b)]('],
      ...['**a', '**a ', '*a', ' *a', '*a*', '**a**', '*a **', '[*', '[**a', '* ', '***a', '*'],
      ...['\\', '\\*', '\\\\', '\\[', 'a', ' ', '\n', '\n ', '\n\n', '\r\n', 'a\n\n'],
    ];

    /** The least of three times, since a machine may be busy with other things. */
    function duration(text: string): number {
      const durations = [1, 2, 3].map(() => {
        const start = performance.now();
        scanRunningText(text);
        return performance.now() - start;
      });
      return Math.min(...durations);
    }

    for (const unit of units) {
      it(`takes no longer for each ${JSON.stringify(unit)} when there are many`, () => {
        const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
        duration(text(1000));
        const short = duration(text(50_000));
        const long = duration(text(400_000));
        // Eight times the length: time squared would be sixty-four times as long.
        expect(long).to.be.below(16 * short + 300);
        // A machine that is busy just then may have another try; time squared fails each of them.
      }).retries(2);
    }

    it('takes no longer for parentheses that close far away', () => {
      const text = (length: number) => `${'[a](b('.repeat(length / 6)})${' '.repeat(length / 4)})`;
      duration(text(1000));
      expect(duration(text(400_000))).to.be.below(16 * duration(text(50_000)) + 300);
    }).retries(2);
  });
});
