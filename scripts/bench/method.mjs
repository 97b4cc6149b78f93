/** What the comparisons beside the goals are, for the document. */
export const floorsMethod = `Each goal that is not met has something beside it that does less than the widgets have to, or differs in one thing alone. Where that is
above the limit too, the limit is out of reach for what does all; where it is below, it says what the rest of the way consists of.`;

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

**Elsewhere.** Our script and JSON, and the packages of the design systems, come from another website than the page, as the codes and
documentation have it; what is prerendered has its script beside it, as \`publish\` writes it. React's and Preact's scripts are the page's own.

**Preload.** Our codes name each card's JSON in a \`<link rel="preload">\`, so that it is on its way together with the script; a card then takes
what has come. Browsers let it only where both ask alike: to another website we ask with \`credentials: 'same-origin'\`, which sends no cookie
there, as \`omit\` does not.

**Two figures for the largest paint.** The visit has real delays. Lighthouse calculates from a visit without any: of each script that had
begun to run before the paint, it takes the paint to have waited for its way over slow 4G. On one machine that is nearly every script,
also an empty one. Where ours began later, which happens, it calculates what plain HTML has.

**Once more.** The page draws its cards, takes them away, and draws as many again, which finds its code compiled.

**As heavy as ours.** Preact's page with a comment at the end of its script that cannot be squeezed, so that both come over slow 4G in the
same time.

**Not measured: Nord.** The licence of \`@nordhealth/components\` lets it be used for work for Nordhealth only.`;
