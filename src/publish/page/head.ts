import {markup, type Content, type Markup} from '../markup.js';
import {pagePolicy} from './policy.js';
import {assets, upFrom, type Site} from './site.js';

/** What a page says of itself before it shows anything. */
interface Head {
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly more: Content;
}

/** A whole page around its body. */
export function htmlPage(site: Site, head: Head, body: Markup): string {
  const {path, title, description, more} = head;
  const policy = pagePolicy(originOf(site.base), originOf(site.widgets));
  return `${markup`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${description && markup`<meta name="description" content="${description}">\n`}${more}
<link rel="stylesheet" href="${upFrom(path)}${assets}page.css">
${scriptTag(site, path)}
</head>
${body}
</html>`}\n`;
}

/** A rooted path has the origin of whoever opens it, which the policy has as its own. */
function originOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

function scriptTag({widgets, integrity}: Site, path: string): Markup {
  const name = 'spotlight-prerendered.js';
  const address = widgets ? widgets + name : `${upFrom(path)}${assets}${name}`;
  return markup`<script type="module" src="${address}" integrity="${integrity[name]}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
}
