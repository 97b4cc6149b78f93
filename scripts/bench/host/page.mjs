import {cardStyles} from '../cards/pages/card-styles.js';
import {wordsOf} from '../cards/pages/words.js';

/** A name is text here: it comes from our own list, and has nothing to escape. */
export function cardHtml(
  /** @type {import('../cards/organisations.mjs').Organisation} */ organisation,
  foot = '',
) {
  const {name, url, initials, membership, summary, tags, facts, more} = wordsOf(organisation);
  const rows = facts.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
  return `<div class="content"><div class="head"><div class="plate">${initials}</div><div><h3 class="name"><a href="${url}">${name}</a></h3><p class="membership">${membership}</p></div></div><p class="summary">${summary}</p><ul class="tags">${tags.map((tag) => `<li>${tag}</li>`).join('')}</ul><dl class="facts">${rows}</dl></div><div class="foot"${foot}><a href="${more.url}">${more.label}</a></div>`;
}

export const quoteHtml =
  '<blockquote>Vi får mer gjort sammen enn hver for oss.<footer>Kari Nordmann</footer></blockquote>';

const paragraph =
  '<p>Klyngen samler bedrifter, kommuner og forskere som vil løse oppgaver sammen. Her er noen av dem som er med, og hva de arbeider med. Alle kan kontaktes direkte.</p>';

/**
 * A municipality's page, with cards in the middle of it.
 *
 * @param {string} title
 * @param {string} head
 * @param {string} body
 */
export const hostPage = (title, head, body) => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Partnerne i klyngen.">
<title>${title}</title>
<style>body { max-width: 60rem; margin: 0 auto; padding: 1rem; font-family: sans-serif; line-height: 1.5 } main > * { margin-block: 1rem } ${cardStyles}</style>
${head}
</head>
<body>
<header><h1>Partnerne våre</h1>${paragraph}</header>
<main>
${body}
</main>
<footer>${paragraph.repeat(3)}</footer>
</body>
</html>
`;
