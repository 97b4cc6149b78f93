/** How the figures come about, for the document. */
export const method = `## How it is measured

One Chromium without a window. In each round every contender has its turn, in a fresh browser context; a figure is the median of its
rounds. Files come from a server on the same machine, squeezed with brotli 11, uncached. Nothing leaves the machine.

**Cards.** The page has its script and the data; \`CPU\` is what its main thread takes (CDP, \`Performance.getMetrics\` in thread time) to draw
so many cards and to paint what is in view, on 1200 × 800. All write the same words: name, membership, a sentence, three topics, three
facts, a link. The hand-written element has a shadow root and one shared style sheet, checks nothing and knows no language but two; ours is the
whole \`<spotlight-card>\` with \`data\`, which is checked, tidied and read to its reader. Shoelace, Web Awesome and Punkt draw their own
card around content that the page has written; React and Preact draw the hand-written card's markup. From the 25th card of a row on, ours
leaves to the browser what is far from the view (\`content-visibility\`), where the browser keeps the reader's place.

**A page.** Six cards and a quote between a heading and paragraphs. *plain* has them as HTML. *prerendered* is what \`drawElement()\` of
\`spotlight-widgets/server\` gives. *by script* is the code that our page for embed codes hands out, with what readers see without script between the
tags, and a place reserved for it; each card has its own JSON file. React and Preact fetch the same six files. The design systems are loaded as
their documentation says for pages without a build, with their content in the page. *shown* is when all six cards are drawn, on a phone with slow 4G
(150 ms, 1.6 Mbit/s) and a processor four times slower, by CDP; bytes and requests are those of that visit without the page itself. *Lighthouse*
simulates the same phone.

**No preload in our codes.** \`<link rel="preload" as="fetch">\` for a card's JSON was tried: the browser fetches it and then leaves it unused, as our
own request sends no cookies to any host (\`credentials: 'omit'\`) and advice in HTML cannot say that. Each file would be fetched twice.

**Not measured: Nord.** The licence of \`@nordhealth/components\` lets it be used for work for Nordhealth only.`;
