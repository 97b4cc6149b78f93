import 'spotlight-widgets/card';
import 'spotlight-widgets/language';
import {partners} from './partners.js';

const cards = document.querySelector('.cards');
const other = document.getElementById('other');
const toggle = document.getElementById('toggle');

// Events bubble: one listener hears of all cards.
document.addEventListener('spotlight-load', (event) => {
  document.getElementById('loaded').textContent = event.document.id;
});

let turn = 0;
// A property takes what the page has in hand; no attribute is needed.
other.data = partners[turn];
document.getElementById('next').addEventListener('click', () => {
  turn += 1;
  other.data = partners[turn % partners.length];
});

toggle.addEventListener('click', () => {
  if (cards.isConnected) cards.remove();
  else document.querySelector('spotlight-language').after(cards);
  toggle.textContent = cards.isConnected ? 'Skjul kortene' : 'Vis kortene';
});
