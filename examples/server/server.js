/** Serves one page with widgets that are drawn here. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {drawElement, styleSheet} from 'spotlight-widgets/server';
import {partner} from './partner.js';

const script = readFileSync(new URL('dist/browser.js', import.meta.url));
const tags = ['spotlight-card', 'spotlight-quote'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const draw = (tag, lang) =>
  drawElement({
    tag,
    lang,
    data: partner,
    attributes: {'heading-level': '2'},
    sheet: `/${tag}.css`,
  });

const page = (lang) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partnere</title>
<link rel="icon" href="data:,">
<script type="module" src="/browser.js"></script>
</head>
<body>
<h1>Partnere</h1>
${tags.map((tag) => draw(tag, lang)).join('\n')}
<spotlight-language></spotlight-language>
</body>
</html>`;

const files = new Map([
  ['/', {type: 'text/html; charset=utf-8', body: page('nb')}],
  ['/en', {type: 'text/html; charset=utf-8', body: page('en')}],
  ['/browser.js', {type: 'text/javascript', body: script}],
  ...tags.map((tag) => [`/${tag}.css`, {type: 'text/css', body: styleSheet(tag)}]),
]);

const server = createServer(({url}, response) => {
  const file = files.get(url);
  if (!file) return response.writeHead(404).end();
  const headers = {'Content-Type': file.type, 'Content-Security-Policy': policy};
  response.writeHead(200, headers).end(file.body);
});
server.listen(process.env.PORT ?? 3000, () => {
  console.log(`http://localhost:${server.address().port}`);
});
