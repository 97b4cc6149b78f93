/** Groups and lists of another shape than any field's. */

const is = (value) => () => value;

/** What JSON can carry, of another type than any field's or with nothing in it. */
export const wrongTypes = {
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

export const maps = {
  'a map of languages nobody has': () => ({de: 'Wort', fr: 'mot', zz: 'x'}),
  'a map with wrong values': () => ({nb: 5, nn: null, en: ['x'], se: {nb: 'x'}}),
  'a map with one good value': () => ({nb: 5, en: 'Good', nn: {}}),
  'a map in mixed languages': () => ({nb: '日本語', nn: 'العربية', en: '\u202eabc', se: '\ud800'}),
  'a map of empty texts': () => ({nb: '', nn: ' ', en: '\u200b'}),
  'a map with keys of objects': () => ({constructor: 'x', toString: 'y', hasOwnProperty: 'z'}),
};

const parsed = (json) => () => JSON.parse(json);

export const structures = {
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
