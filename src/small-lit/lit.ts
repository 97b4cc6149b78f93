export {adoptStyles, css} from './css.js';
export {guard, live, repeat} from './directives.js';
export {LitElement, ReactiveElement} from './element.js';
export {hydrate} from './hydrate.js';
export {property, state} from './properties.js';
export {render} from './render.js';
export {html, nothing} from './template.js';
/** The script tag's build runs in browsers only. */
export const isServer = false;
