const template = document.createElement('template');
template.innerHTML = `<article class="card"><div class="content"><div class="head"><div class="plate"></div><div><h3 class="name"><a></a></h3><p class="membership"></p></div></div><p class="summary"></p><ul class="tags"></ul><dl class="facts"></dl></div><div class="foot"><a></a></div></article>`;

/** A card as one writes it by hand: a template is copied, its texts are set. */
export function makeCard(words) {
  const card = document.importNode(template.content, true).firstElementChild;
  card.querySelector('.plate').textContent = words.initials;
  Object.assign(card.querySelector('.name a'), {href: words.url, textContent: words.name});
  Object.assign(card.querySelector('.foot a'), {href: words.more.url});
  card.querySelector('.tags').append(...words.tags.map(() => document.createElement('li')));
  for (const name of words.facts.flatMap(() => ['dt', 'dd']))
    card.querySelector('.facts').append(document.createElement(name));
  writeTexts(card, words);
  return card;
}

/** Sets what depends on the language, and nothing else. */
export function writeTexts(card, words) {
  card.querySelector('.membership').textContent = words.membership;
  card.querySelector('.summary').textContent = words.summary;
  card.querySelector('.foot a').textContent = words.more.label;
  const items = card.querySelector('.tags').children;
  words.tags.forEach((tag, at) => (items[at].textContent = tag));
  const cells = card.querySelector('.facts').children;
  words.facts.flat().forEach((text, at) => (cells[at].textContent = text));
}
