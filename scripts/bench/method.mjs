/** How to read the comparisons beside goals that are not met, for the document. */
export const comparisonsMethod = `Beside it stands what does less than the widgets, or differs from a peer in one thing. It tells what the distance to the goal is made
of; it does not prove that nobody could do better.

- _Bytes_: texts are all that stands between quotes in our scripts: style sheets, markup, words and names. Where they come near the goal
  with what draws templates and checks a document, the rest of the way would have to come out of what readers see: states, forms of
  a card, languages.
- _The next 100 cards_ are drawn once the first have been taken away: their code is compiled. The difference is what cold code costs.
- _An empty script_ stands where ours does: what it takes is the way there, without a byte or a line to run.
- _As heavy as ours_: Preact's script with a comment at its end that cannot be squeezed, so that both come over slow 4G in the same time.`;

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
\`spotlight-widgets/server\` gives; without script, it can be read and its links followed, but has no toggle. *by script* is the code that our page for embed codes hands out, with what readers see without script between the
tags, and a place reserved for it; each card has its own JSON file. React and Preact fetch the same six files. The design systems are loaded as
their documentation says for pages without a build, with their content in the page. *shown* is when all six cards are drawn, on a phone with slow 4G
(150 ms, 1.6 Mbit/s) and a processor four times slower, by CDP; bytes and requests are those of that visit without the page itself. *Lighthouse*
simulates the same phone.

**Elsewhere.** Our script and JSON, and the packages of the design systems, come from another website than the page, as the codes and
documentation have it; what is prerendered has its script beside it, as \`publish\` writes it. React's and Preact's scripts are the page's own.

**Preload.** Our codes name each card's JSON in a \`<link rel="preload">\`, so that it is on its way together with the script; a card then takes
what has come. Browsers let it only where both ask alike: to another website we ask with \`credentials: 'same-origin'\`, which sends no cookie
there, as \`omit\` does not.

**Two figures for the largest paint.** The visit has real delays. Lighthouse calculates from a visit without any: each file that had
come before the paint counts as if the paint had waited for it over slow 4G, JSON and empty scripts too. On one machine nearly every file
comes that early.

**Not measured: Nord.** The licence of \`@nordhealth/components\` lets it be used for work for Nordhealth only.`;
