/** Values that nobody hopes to find in a profile, each under its name and made anew each time. */
import {doubtfulAddresses, hostileAddresses} from './addresses.mjs';
import {furtherValues} from './further-values.mjs';

const repeat = (text, times) => () => text.repeat(times);
const is = (value) => () => value;

/** What JSON can carry, of another type than any field's or with nothing in it. */
const wrongTypes = {
  null: is(null),
  true: is(true),
  false: is(false),
  'an empty text': is(''),
  'white space': is(' \t\n\u00a0 '),
  'an empty list': () => [],
  'an empty group': () => ({}),
  'a list of nothing': () => [null, null],
  'a list in a list': () => [[['x']]],
  'a list of lists without end': () => Array.from({length: 1000}, () => []),
  'a list of everything': () => [0, '', 'x', true, null, {}, [], {id: 'a', name: 'b'}],
  'a list of numbers': () => [1, 2, 3],
  'a group in a group': () => ({name: {name: {name: 'x'}}}),
  'a list pretending': () => ({0: 'x', 1: 'y', length: 2}),
  'a text pretending': () => ({length: 5, toString: 'x', valueOf: 'y', toLowerCase: 'z'}),
};

const numbers = {
  zero: is(0),
  'one less than nothing': is(-1),
  'minus zero': is(-0),
  half: is(0.5),
  'more than exact': is(2 ** 53 + 2),
  'the largest': is(1.7976931348623157e308),
  'the smallest': is(5e-324),
  'the most negative': is(-1.7976931348623157e308),
  'beyond the largest': () => JSON.parse('1e999'),
  'not a number': is(NaN),
  'a number as text': is('12'),
  'a long number as text': repeat('9', 400),
  'a hexadecimal text': is('0x1F'),
  'a year of six digits': is(275761),
};

/** Characters that hide, turn around, break off or weigh heavily. */
const characters = {
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

const markup = {
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
const marks = {
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

const dates = {
  'a day that is not': is('2026-02-30'),
  'a month that is not': is('2020-13'),
  'an hour that is not': is('2020-01-01T25:61:61Z'),
  'the year nothing': is('0000'),
  'a year before': is('-0044-03-15'),
  'a far year': is('+275760-09-13'),
  'two dates the wrong way round': is('2020/2018'),
  'three dates': is('2018/2019/2020'),
  'a season of another planet': is('2020-25'),
  'a date in words': is('i fjor'),
  'a language of a system': is('no_NO.UTF-8'),
  'a language without end': is(`nb-${'abcdefgh-'.repeat(300)}x`),
};

const maps = {
  'a map of languages nobody has': () => ({de: 'Wort', fr: 'mot', zz: 'x'}),
  'a map with wrong values': () => ({nb: 5, nn: null, en: ['x'], se: {nb: 'x'}}),
  'a map with one good value': () => ({nb: 5, en: 'Good', nn: {}}),
  'a map in mixed languages': () => ({nb: '日本語', nn: 'العربية', en: '\u202eabc', se: '\ud800'}),
  'a map of empty texts': () => ({nb: '', nn: ' ', en: '\u200b'}),
  'a map with keys of objects': () => ({constructor: 'x', toString: 'y', hasOwnProperty: 'z'}),
};

const parsed = (json) => () => JSON.parse(json);

const structures = {
  'a prototype': parsed('{"__proto__":{"pwned":true,"name":"x"},"nb":"x"}'),
  'a constructor': parsed('{"constructor":{"prototype":{"pwned":true}},"prototype":{"x":1}}'),
  'a template of Lit': () => ({
    _$litType$: 1,
    strings: ['<img src=x onerror=pwned()>'],
    values: [],
  }),
  'a directive of Lit': () => ({_$litDirective$: 1, values: ['<script>pwned()</script>']}),
  'something like a node': () => ({nodeType: 1, nodeName: 'SCRIPT', textContent: 'pwned()'}),
  'a promise in words': () => ({then: 'pwned()'}),
  'a group with many keys': () =>
    Object.fromEntries(Array.from({length: 2000}, (_, at) => [`k${at}`, at])),
  'a key without end': () => ({['k'.repeat(10_000)]: 1}),
  'a key that is markup': () => ({'"><img src=x onerror=pwned()>': 'x', '\u202e': 'y', '': 'z'}),
  'a whole document': () => ({
    type: 'organisation',
    id: 'annen',
    name: 'Annen',
    url: 'javascript:pwned()',
  }),
  'a collection of itself': () => ({
    type: 'collection',
    id: 'x',
    name: 'x',
    items: [{type: 'collection', id: 'y', name: 'y', items: []}],
  }),
  'a picture that runs': () => ({
    src: 'javascript:pwned()',
    alt: '<b>',
    sources: [{src: 'data:,x', width: 1}],
  }),
  'a picture without end': () => ({
    src: 'x.png',
    alt: 'x',
    width: 1e9,
    height: 1,
    depicts: [{name: 'x', image: {src: 'y.png', alt: ''}}],
  }),
  'a link that is a group': () => ({
    url: 'javascript:pwned()',
    label: {nb: '<script>pwned()</script>'},
  }),
  'a quantity that is too much': () => ({
    value: 1e308,
    from: 1,
    to: 2,
    text: 'x',
    unit: '%',
    currency: 'XXX',
  }),
  'a place nowhere': () => ({
    name: 'x',
    latitude: 91,
    longitude: -181,
    municipality: '0000',
    country: 'ZZ',
  }),
  'a place at the pole': () => ({name: 'x', latitude: 90, longitude: 180}),
};

/** What lies too deep for any profile: a file that has it is refused as a whole, since somebody may have withdrawn in there. */
export const tooDeep = {
  'forty levels of groups': () => nested(40, (inner) => ({name: inner})),
  'forty levels of lists': () => nested(40, (inner) => [inner]),
  'five thousand levels': () => nested(5000, (inner) => [inner]),
  'ten thousand levels of lists': () => nested(10_000, (inner) => [inner]),
  'five thousand levels of groups': () => nested(5000, (inner) => ({blocks: inner})),
};

/** The same, where the page hands it over. */
export const endless = {
  'a group in a circle': circle,
  'a list in a circle': () => {
    const list = [];
    list.push(list, [list]);
    return list;
  },
};

/** What fails when it is looked at. */
export const unreadable = {
  'what throws when it is looked at': () => throwing('nb', 'name', 'id', 'src', 'type', 'url'),
  'a proxy that throws': () =>
    new Proxy(
      {},
      {get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail},
    ),
  'a revoked proxy': () => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

function nested(levels, wrap) {
  let value = 'x';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

const addresses = Object.fromEntries(
  [...hostileAddresses, ...doubtfulAddresses].map((address) => [
    `the address ${JSON.stringify(address).slice(0, 60)}`,
    is(address),
  ]),
);

/** Everything else that may come as JSON. */
export const jsonValues = {
  ...wrongTypes,
  ...numbers,
  ...characters,
  ...markup,
  ...marks,
  ...dates,
  ...maps,
  ...structures,
  ...furtherValues,
  ...addresses,
};

/** What a page may hand over besides, by the property `data`. */
export const liveValues = {
  undefined: is(undefined),
  'a symbol': () => Symbol('x'),
  'a big number': () => 10n ** 400n,
  'a function': () => () => 'x',
  'a class': () => Map,
  'a date': () => new Date(NaN),
  'a pattern': () => /x/g,
  'a map': () => new Map([['nb', 'x']]),
  'a set': () => new Set(['x']),
  bytes: () => new Uint8Array(100),
  'a promise': () => Promise.resolve('x'),
  'an error': () => new Error('x'),
  'an infinity': is(-Infinity),
  'a boxed text': () => new String('x'),
  'a boxed number': () => new Number(5),
  'a sparse list': () => Object.assign([], {5: 'x', length: 10}),
  'a list with fields': () => Object.assign(['x'], {name: 'y', nb: 'z'}),
  'a group without prototype': () => Object.assign(Object.create(null), {nb: 'x'}),
  'a group that inherits': () => Object.create({nb: 'x', name: 'x', id: 'x', src: 'x'}),
  'a group with a prototype of ours': () => Object.setPrototypeOf({nb: 'x'}, Array.prototype),
  'a frozen group': () => Object.freeze({nb: 'x', items: Object.freeze(['y'])}),
  'what changes when it is looked at': changing,
  'what says it is a text': () => ({
    toString: () => 'x',
    toJSON: () => 'x',
    [Symbol.toPrimitive]: () => 'x',
  }),
  'what fails to be a text': () => ({
    toString() {
      throw new Error('x');
    },
    valueOf: () => ({}),
  }),
  'a proxy': () => new Proxy({nb: 'x'}, {}),
  'a proxy without end': () =>
    new Proxy(
      {},
      {
        get: () => 'x',
        ownKeys: () => ['nb', 'name'],
        getOwnPropertyDescriptor: () => ({configurable: true, enumerable: true, value: 'x'}),
      },
    ),
};

function fail() {
  throw new Error('looked at');
}

function throwing(...names) {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, {enumerable: true, get: fail}])),
  );
}

function changing() {
  let turn = 0;
  const kinds = ['x', 5, null, {nb: 'x'}, ['x'], 'javascript:pwned()'];
  const get = () => kinds[turn++ % kinds.length];
  return Object.defineProperties(
    {},
    Object.fromEntries(
      ['nb', 'name', 'id', 'src', 'url'].map((name) => [name, {enumerable: true, get}]),
    ),
  );
}

function circle() {
  const group = {nb: 'x', name: 'y', id: 'z'};
  return Object.assign(group, {organisation: group, image: {depicts: [group]}, items: [group]});
}
