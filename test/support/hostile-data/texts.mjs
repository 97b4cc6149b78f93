/** Texts that nobody hopes to find in a profile: characters that fool, markup of others, marks of ours without end. */

const repeat = (text, times) => () => text.repeat(times);
const is = (value) => () => value;

/** Characters that hide, turn around, break off or weigh heavily. */
export const characters = {
  'text turned around': is('abc\u202egnp.exe\u202c'),
  'isolates without end': repeat('\u2067', 200),
  'zero-width text': is('\u200b\u200c\u200d\u2060\ufeff'),
  'text with zero-width marks': is('N\u200bT\u2060N\ufeffU'),
  'control characters': is('\u0000\u0001\u0007\u0008\u001b[31mrød\u007f\u009f'),
  'a lone high surrogate': is('før \ud800 etter'),
  'a lone low surrogate': is('\udc00'),
  'surrogates the wrong way round': is('\udc00\ud800'),
  'half a flag': is('🇳'),
  'a family': is('👨‍👩‍👧‍👦'.repeat(20)),
  'letters with many marks': repeat('Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309', 30),
  'right-to-left text': is('שלום עולם مرحبا بالعالم'),
  'characters without meaning': is('\ufffe\uffff\u{10ffff}\u{e0001}'),
  'line ends of all kinds': is('a\r\nb\rc\u2028d\u2029e\u0085f'),
  'one long word': repeat('W', 5000),
  'a long text': repeat('Langt og lenge. ', 3000),
  'many paragraphs': repeat('x\n\n', 3000),
  'letters of a ligature': repeat('\ufdfa', 500),
};

export const markup = {
  'a script': is('<script>pwned()</script>'),
  'a broken picture': is('<img src=x onerror=pwned()>'),
  'a drawing': is('<svg onload=pwned()><use href="data:,x"></svg>'),
  'a frame': is('<iframe srcdoc="<script>parent.pwned()</script>"></iframe>'),
  'a way out of an attribute': is('"><script>pwned()</script>'),
  'a way out of a quoted attribute': is("' onmouseover='pwned()' x='"),
  'a way out of a text field': is('</textarea></title></style></noscript><script>pwned()</script>'),
  'a comment without end': is('<!--<script>pwned()//'),
  'a marker of Lit': is('<?lit$123456789$?><!--?lit$123456789$-->{{lit-123456789}}'),
  'a template for others': is('{{constructor.constructor("pwned()")()}} ${pwned()} <%= pwned() %>'),
  'a placeholder of ours': is('{{name}} {{count}} $t(card.website) $t(status.retry, {"x": 1})'),
  'an entity': is('&lt;script&gt;pwned()&lt;/script&gt; &#60;img&#62;'),
  'a style': is('red;background:url(https://ond.example/x)} * {display:none'),
  'a style sheet': is('</style><style>@import "https://ond.example/x.css";</style>'),
  'a custom element': is('<spotlight-card src="https://ond.example/x.json"></spotlight-card>'),
  'a slot': is('<slot></slot><template shadowrootmode="open"><script>pwned()</script></template>'),
  'text that is JSON': is('{"type":"organisation","id":"x","name":"y"}'),
};

/** Texts in the marks that running text knows. */
export const marks = {
  'a link that runs': is('[trykk](javascript:pwned())'),
  'a link that runs in disguise': is(
    '[trykk](java\tscript:pwned()) [x](JAVASCRIPT:pwned()) [y](data:text/html,x)',
  ),
  'a link in a link': is('[[a](https://a.example/)](https://b.example/)'),
  'marks without end': repeat('*', 5000),
  'links that never end': repeat('[x](', 2000),
  'brackets without end': repeat('[', 5000),
  'marks inside each other': repeat('**a *b ', 1500),
  'backslashes without end': repeat('\\', 5000),
};
