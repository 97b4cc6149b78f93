/** What a page may hand over by the property `data`, and no JSON can carry. */

const is = (value) => () => value;

/** What spoils no more than its own field. */
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
  'a list with methods of its own': () =>
    Object.assign(['x'], {map: 5, forEach: null, every: 'x', find: 1, slice: 2, filter: 3}),
  'symbols for names': () => ({[Symbol('nb')]: 'x', [Symbol.iterator]: fail, nb: 'x'}),
  'a group with secrets': () =>
    new (class {
      #secret = 'x';
      get nb() {
        return this.#secret;
      }
    })(),
  'a generator without end': () =>
    (function* () {
      for (;;) yield 'x';
    })(),
  'a node of the page': () => globalThis.document?.documentElement ?? {},
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

/** What has no end: a file with it is refused as a whole. */
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

/** A number changes as little as a text does, and takes long to make: it is made once. */
let bigNumber;

/** What is no more than one value, and must not be taken for as many as it has parts. */
export const vast = {
  'bytes without end': () => new Uint8Array(50_000_000),
  'a boxed text without end': () => new String('x'.repeat(50_000_000)),
  'a big number that takes minutes to write': () => (bigNumber ??= makeBigNumber()),
};

/** More than anybody could go through, most of it not even there: a file with it is refused as a whole, and soon. */
export const tooLarge = {
  'a list of four billion holes': () => Object.assign([], {length: 4_294_967_295}),
  'a list with one value at its far end': () => {
    const list = [];
    list[4_294_967_294] = 'x';
    return list;
  },
  'a list that lies about its length': () =>
    new Proxy([], {get: (list, key) => (key === 'length' ? 1e12 : Reflect.get(list, key))}),
  'a text of fifty million characters': () => 'ord og '.repeat(7_000_000),
  'a text of eight million characters': () => 'ord og '.repeat(1_100_000),
  'a text of two million, in many places': () => Array(1000).fill('x'.repeat(2_000_000)),
  'a group of a hundred thousand fields': () =>
    Object.fromEntries(Array.from({length: 100_000}, (_, at) => [`k${at}`, at])),
  'two fields for one group, again and again': twofold,
};

function makeBigNumber() {
  const numberOf = (bits) => 1n << bits;
  try {
    return numberOf(1_000_000_000n);
  } catch {
    // As large as Firefox and WebKit have them.
    return numberOf(1_000_000n);
  }
}

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

/** Two fields that share one group, which has two that share one, and so on. */
function twofold() {
  let group = {name: 'x'};
  for (let level = 0; level < 30; level += 1) group = {one: group, other: group};
  return group;
}
