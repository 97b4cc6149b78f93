import './elements/card.js';
import './elements/directory.js';
import './elements/language.js';
import './elements/map.js';
import './elements/profile.js';
import './elements/quote.js';
import './elements/story.js';
