import './hydrate.js';
import './embed.js';
