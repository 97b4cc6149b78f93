import type {Steps} from '../finding.js';
import {isFields, type Spot} from '../walk.js';
import {oddityOf} from './odd-addresses.js';
import type {Report, Rule} from './rule.js';
import {wordingsOf} from './wordings.js';

/** What a browser's window or tab adds to a page's own title. */
const browserTitle =
  /\s[|–—·•-]\s*(?:LinkedIn|Facebook|Instagram|YouTube|X|Twitter|Vimeo|Google Chrome|Mozilla Firefox|Firefox|Microsoft.? Edge|Safari|Opera|Wikipedia)\s*$|^\(\d+\+?\)\s|^(?:hjem|heim|forside|framside|startside|home|front page|homepage|velkommen|velkomen|index)\s*[|–—·:-]\s*\S|\s[|–—·-]\s*(?:hjem|heim|forside|startside|home)$|\S \| \S/i;
const vague =
  /^(?:les|sjå|se|finn|vis)?\s*(?:meir|mer|more)(?:\s+(?:her|info|informasjon|information))?$|^(?:(?:klikk|trykk|les|se|sjå|gå)\s+)?(?:her|hit|inn her)$|^(?:click |read )?(?:here|more|this)$|^(?:learn|read|see|find out) more(?: here)?$|^(?:lenke|lenkje|link|url|nettside|web|www|denne lenken|this link)$/i;
const address = /^(?:https?:\/\/|www\.)\S+$/i;

interface Labelled {
  readonly label: string;
  readonly address: string;
  readonly below: Steps;
}

/** What a link calls itself: a reader who hears links one by one has nothing else. */
export function checkLabel(spot: Spot, {label, below}: Labelled, report: Report): void {
  const plain = label.trim().replace(/\s*(?:[→»›>.…:!]|->)+$/u, '');
  const details = {below, found: label, values: {label: label.trim()}};
  if (address.test(plain)) report(spot, 'address-as-label', details);
  else if (vague.test(plain)) report(spot, 'vague-label', details);
  else if (browserTitle.test(label.trim())) report(spot, 'browser-title', details);
}

/** Links: what they are called, and whether their kind fits where they lead. */
export const links: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  const {label, rel, url} = value;
  const leads = typeof url === 'string' ? url : '';
  for (const {text, below} of wordingsOf({...spot, value: label, key: 'label', above: spot})) {
    checkLabel(spot, {label: text, address: leads, below: ['label', ...below]}, report);
  }
  const linkedIn = /^https?:\/\/([\w-]+\.)?linkedin\.com(\/|$)/i.test(leads);
  if (rel === 'linkedin' && leads !== '' && !linkedIn) {
    report(spot, 'not-linkedin', {below: ['rel'], found: leads});
  }
};

/** Addresses that can be opened, but hardly lead where they were meant to. */
export const linkAddresses: Rule = (spot, report) => {
  const {value} = spot;
  if (typeof value !== 'string') return;
  const oddity = oddityOf(value);
  if (oddity) report(spot, oddity);
};

/** Files over `http:`: a page that came over `https:` does not load them. */
export const fileAddresses: Rule = (spot, report) => {
  const {value} = spot;
  if (typeof value !== 'string') return;
  const insecure = /^\s*http:/i.test(value);
  if (insecure) {
    report(spot, 'insecure-file', {
      suggestion: JSON.stringify(value.replace(/^\s*http:/i, 'https:')),
    });
  } else if (/^\s*https:/i.test(value)) {
    const oddity = oddityOf(value);
    if (oddity) report(spot, oddity);
  }
};
