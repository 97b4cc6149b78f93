import {linkSchemes, parseAddress} from '../../schema/parse-address.js';

/** The address that was meant by one that is not whole: `www.…`, an e-mail address, a telephone number. */
export function suggestLink(text: string): string | undefined {
  const address = linkFrom(text);
  return address !== undefined && parseAddress(address, linkSchemes) ? address : undefined;
}

function linkFrom(text: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d ]{8,}$/.test(text)) return `tel:${text.replace(/ /g, '')}`;
  if (text.startsWith('//')) return `https:${text}`;
  const rest = /^h?t{1,3}ps?(?:[:;.]?\/{0,3})(?=[\w-]+\.)(.+)$/i.exec(text)?.[1];
  if (rest) return `https://${rest}`;
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#]\S*)?$/i.test(text) ? `https://${text}` : undefined;
}
