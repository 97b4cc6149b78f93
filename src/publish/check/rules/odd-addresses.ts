import {fileSchemes, parseAddress} from '../../../schema/parse-address.js';

type Oddity =
  'host-odd' | 'local-address' | 'mail-odd' | 'telephone-odd' | 'tracking' | 'address-end';

const tracked = /[?&#](?:utm_[a-z]+|fbclid|gclid|mc_eid|mc_cid|_hsenc|_hsmi|msclkid|igshid|trk)=/i;

/** What is odd about an address that the format accepts; `undefined` where nothing is. */
export function oddityOf(address: string): Oddity | undefined {
  const text = address.trim();
  if (/^mailto:/i.test(text)) return isMail(text.slice(7)) ? undefined : 'mail-odd';
  if (/^tel:/i.test(text))
    return /^tel:\+?[\d\s().-]{3,20}$/i.test(text) ? undefined : 'telephone-odd';
  const url = parseAddress(text, fileSchemes);
  if (!url) return undefined;
  const {hostname} = url;
  if (
    /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|localhost|internal|lan)$/i.test(
      hostname,
    )
  ) {
    return 'local-address';
  }
  if (!isHost(hostname)) return 'host-odd';
  if (/[,;>"»”]$/.test(text) || /%20$|\s/.test(text)) return 'address-end';
  return tracked.test(text) ? 'tracking' : undefined;
}

/** A name with a dot in it, of letters, digits and hyphens; `https://https://…` has the host `https`. */
const isHost = (name: string): boolean =>
  /^\[[\da-f:]+\]$/i.test(name) ||
  (/^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d])?\.)+(?:[a-z]{2,}|xn--[a-z\d-]+|\d+)$/i.test(name) &&
    !/^www\.[a-z]{2,3}$/i.test(name));

const isMail = (address: string): boolean =>
  address
    .split('?')[0]
    ?.split(',')
    .every((each) => /^[^\s@<>]+@[\w-]+(?:\.[\w-]+)+$/.test(decode(each))) ?? false;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
