/** The kinds of nodes in the order of `src/schema/acceptor.ts`, whose table has their places for their names. */
const kinds = ['string', 'number', 'boolean', 'one-of', 'object', 'array', 'union', 'by-type'];

/**
 * Compiles a zod schema to the table that `src/schema/walker.ts` walks, as the text of a module. Knows only what our
 * schemas use; anything else stops the build, so that nothing is left out in silence.
 *
 * @param {any} schema - A schema of zod's.
 * @param {Record<string, unknown>} rules - Our own rules, by name.
 * @param {{silent?: boolean}} [options] - Without what is said of each mistake, as `src/schema/acceptor.ts` takes it.
 * @returns {string} JavaScript for `[nodes, root]`.
 */
export function compileSchema(schema, rules, {silent = false} = {}) {
  const nodes = [];
  const places = new Map();
  const same = new Map();
  /** Objects that are looked at only once their type is known. */
  const told = new Map();

  const root = place(schema);
  return `[[${nodes.join(',')}],${root}]`;

  /** The place of a schema's node; schemas that say the same share one. */
  function place(inner, type) {
    const known = places.get(inner);
    if (known !== undefined && told.get(inner) !== type)
      throw new Error('An object with a type of its own stands in unions by that type alone.');
    if (known !== undefined) return known;
    told.set(inner, type);
    // Recursive schemas need their place before they have their text.
    const own = isObject(inner) ? nodes.push('') - 1 : undefined;
    if (own !== undefined) places.set(inner, own);
    const text = compile(inner);
    if (own !== undefined) {
      nodes[own] = text;
      return own;
    }
    const shared = share(text);
    places.set(inner, shared);
    return shared;
  }

  function share(text) {
    const shared = same.get(text) ?? nodes.push(text) - 1;
    same.set(text, shared);
    return shared;
  }

  /** The place of what a type is, where the union has found its object by it already. */
  function anyText() {
    return share(tuple('string', ...(silent ? [] : ['""']), '[]'));
  }

  function compile(inner) {
    const {def} = inner._zod;
    switch (def.type) {
      case 'string':
        return tuple('string', ...said(def), `[${stringChecks(def).join(',')}]`);
      case 'number':
        return tuple('number', ...said(def), ...limits(def));
      case 'boolean':
        return tuple('boolean');
      case 'literal':
        return tuple('one-of', JSON.stringify(def.values));
      case 'enum':
        return tuple('one-of', JSON.stringify(Object.values(def.entries)));
      case 'object':
        return tuple(
          'object',
          ...[fields(def.shape, told.get(inner)), required(def.shape)],
          JSON.stringify((def.checks ?? []).map(ruleName)),
        );
      case 'array':
        none(def.checks, 'a check of a list');
        return tuple('array', place(def.element));
      case 'union':
        return def.discriminator ? byType(def) : union(def);
      default:
        throw new Error(`The schema compiler does not know "${def.type}".`);
    }
  }

  function fields(shape, type) {
    const entries = Object.entries(shape).map(([key, value]) => {
      const {def} = value._zod;
      if (key === type) return `${JSON.stringify(key)}:${-1 - anyText()}`;
      const at = def.type === 'optional' ? place(def.innerType) : -1 - place(value);
      return `${JSON.stringify(key)}:${at}`;
    });
    return `{${entries.join(',')}}`;
  }

  function union(def) {
    if (def.options.filter(isObject).length > 1)
      throw new Error('The schema compiler does not know a union of two groups of fields.');
    return tuple(
      'union',
      ...said(def),
      `[${def.options.map((option) => place(option)).join(',')}]`,
    );
  }

  function byType({discriminator, options}) {
    const members = options.flatMap((option) => {
      const {values} = option._zod.def.shape[discriminator]._zod.def;
      return values.map((value) => `${JSON.stringify(value)}:${place(option, discriminator)}`);
    });
    return tuple('by-type', JSON.stringify(discriminator), `{${members.join(',')}}`);
  }

  function stringChecks(def) {
    const own = def.format ? [def] : [];
    const others = (def.checks ?? []).map((check) => check._zod.def);
    return [...own, ...others].map((check) => {
      if (check.check === 'custom') return JSON.stringify(ruleOf(check));
      if (check.check === 'min_length') return matched(check.minimum, check);
      if (check.check === 'string_format' && check.pattern) {
        return matched(check.pattern, check);
      }
      throw new Error(`The schema compiler does not know the check "${check.check}".`);
    });
  }

  /** A pattern or a least length, with what is said where a text does not match it. */
  function matched(measure, check) {
    return silent ? String(measure) : `[${measure},${message(check)}]`;
  }

  function said(def) {
    return silent ? [] : [message(def)];
  }

  function tuple(kind, ...rest) {
    const name = silent ? kinds.indexOf(kind) : JSON.stringify(kind);
    return `[${[name, ...rest].join(',')}]`;
  }

  function limits(def) {
    const whole = def.format === 'safeint';
    let [least, most] = whole ? [-(2 ** 53 - 1), 2 ** 53 - 1] : [-Infinity, Infinity];
    for (const check of def.checks ?? []) {
      const {check: kind, value, inclusive} = check._zod.def;
      if (kind === 'greater_than') least = inclusive ? value : nextAbove(value, whole);
      else if (kind === 'less_than' && inclusive) most = value;
      else throw new Error(`The schema compiler does not know the check "${kind}".`);
      if (message(check._zod.def) !== message(def)) {
        throw new Error('A number has one message for all that may be wrong with it.');
      }
    }
    return [least, most, whole];
  }

  function ruleName(check) {
    if (check._zod.def.check !== 'custom')
      throw new Error('A group of fields has only our own rules.');
    return ruleOf(check._zod.def);
  }

  function ruleOf(def) {
    const name = JSON.parse(message(def));
    // The build loads both anew, so that the same function may be there twice.
    if (String(rules[name]) !== String(def.fn))
      throw new Error(`"${name}" is not one of our rules: see rules.ts.`);
    return name;
  }
}

const message = ({error}) => JSON.stringify(error ? error({}) : '');

const required = (shape) =>
  Object.values(shape).filter((value) => value._zod.def.type !== 'optional').length;

const isObject = (schema) => schema._zod.def.type === 'object';

/** The least number that is more than another, where only whole ones count. */
function nextAbove(value, whole) {
  if (!whole) throw new Error('Only whole numbers have a next one.');
  return value + 1;
}

function none(checks, what) {
  if (checks?.length) throw new Error(`The schema compiler does not know ${what}.`);
}
