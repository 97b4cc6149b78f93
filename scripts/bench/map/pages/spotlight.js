/** Says how much of our map is drawn; the map itself needs nothing of its page. */
const map = document.querySelector('spotlight-map');

globalThis.countShown = () => {
  const root = map.shadowRoot;
  if (!root?.querySelector('[part=marker]')) return 0;
  return Number(root.querySelector('[part=count]').textContent.replace(/\D/g, ''));
};
