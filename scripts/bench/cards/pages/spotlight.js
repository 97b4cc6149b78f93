export async function draw(organisations, place) {
  const cards = organisations.map((data) =>
    Object.assign(document.createElement('spotlight-card'), {data}),
  );
  const loaded = Promise.all(
    cards.map((card) => new Promise((resolve) => card.addEventListener('spotlight-load', resolve))),
  );
  place.append(...cards);
  await loaded;
  await Promise.all(cards.map((card) => card.updateComplete));
}

export async function speak(language, place) {
  document.documentElement.lang = language;
  await Promise.resolve();
  await Promise.all([...place.children].map((card) => card.updateComplete));
}
