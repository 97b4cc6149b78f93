import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {attributesOf, type Choices} from './choices.js';
import {codeFor, framedAddress, type Chosen} from './codes.js';

/** What the code shows on a page: the widget itself, its frame, or the plain text on a plain page. */
export function previewOf(choices: Choices, document: SpotlightDocument, chosen: Chosen): Element {
  const {way, widget} = choices;
  if (way === 'html') return plainFrame(codeFor(choices, document, chosen).text);
  if (way === 'frame' || way === 'link') {
    const frame = lockedFrame('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.src = framedAddress(choices, chosen.file, chosen.place);
    return frame;
  }
  const element = window.document.createElement(`spotlight-${widget}`);
  if (widget !== 'language') element.setAttribute('src', chosen.place.profiles + chosen.file);
  for (const [name, value] of Object.entries(attributesOf(choices))) {
    element.setAttribute(name, value);
  }
  return element;
}

/** Whether two choices show the same, so that nothing has to be drawn anew. */
export const sameView = (one: Choices, other: Choices): boolean => shown(one) === shown(other);

const shown = (choices: Choices): string => {
  const {id, widget, way, people, page} = choices;
  const text = way === 'html' ? {people, page} : {};
  const inPage = way === 'npm' ? 'script' : way;
  return JSON.stringify([id, widget, inPage, text, attributesOf(choices)]);
};

/** Plain HTML on a page of its own, without scripts; as high as it is. */
function plainFrame(html: string): HTMLIFrameElement {
  // Without scripts, the frame can do nothing with being of our origin, and we can measure it.
  const frame = lockedFrame('allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  const sheet = new URL('plain.css', window.document.baseURI).href;
  const page = `<!doctype html><meta charset="utf-8"><base target="_blank"><link rel="stylesheet" href="${sheet}">${html}`;
  const address = URL.createObjectURL(new Blob([page], {type: 'text/html'}));
  const measure = () => {
    const {documentElement} = frame.contentDocument ?? {};
    if (documentElement) frame.style.setProperty('height', `${documentElement.offsetHeight}px`);
  };
  frame.addEventListener('load', () => {
    URL.revokeObjectURL(address);
    measure();
    // In a frame of its own: another height is another size, which a browser must not hear of while it tells of one.
    new ResizeObserver(() => requestAnimationFrame(measure)).observe(frame);
  });
  frame.src = address;
  return frame;
}

function lockedFrame(sandbox: string): HTMLIFrameElement {
  const frame = window.document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  frame.setAttribute('referrerpolicy', 'no-referrer');
  return frame;
}
