/** Says how many projects the markers of our map stand for; the map itself needs nothing of its page. */
const map = document.querySelector('spotlight-map');

globalThis.countShown = () => {
  const markers = map.shadowRoot?.querySelectorAll('[part=marker]') ?? [];
  return [...markers].reduce((sum, marker) => sum + countOn(marker), 0);
};

/** What is written on a marker of several; one without a number stands for one. */
const countOn = (marker) => Number((marker.textContent || '1').replace(/\D/g, ''));
