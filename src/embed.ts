import './elements/card.js';
import './elements/language.js';
