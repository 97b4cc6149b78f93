/** The kinds of nodes, in the order of `src/schema/table.ts`: a node begins with the place of its kind. */
const kinds = ['text', 'number', 'boolean', 'oneOf', 'fields', 'list', 'firstOf', 'byType'];

/**
 * Compiles a zod schema to a table (`src/schema/table.ts`), as the text of a module, and what is said where a value does not fit.
 * Knows only what our schemas use; anything else stops the build, so that nothing is left out in silence.
 *
 * @param {any} schema - A schema of zod's.
 * @param {Record<string, unknown>} rules - Our own rules, by name.
 * @returns {{table: string, messages: string}} JavaScript for `[nodes, root]`, and for the messages of nodes by their places.
 */
export function compileSchema(schema, rules) {
  const nodes = [];
  const places = new Map();
  const same = new Map();
  /** Objects that are looked at only once their type is known. */
  const told = new Map();

  const root = place(schema);
  return {
    table: `[[${nodes.map(({text}) => text).join(',')}],${root}]`,
    messages: JSON.stringify(
      Object.fromEntries(nodes.flatMap(({said}, at) => (said.length > 0 ? [[at, said]] : []))),
    ),
  };

  /** The place of a schema's node; schemas that say the same share one. */
  function place(inner, type) {
    const known = places.get(inner);
    if (known !== undefined && told.get(inner) !== type)
      throw new Error('An object with a type of its own stands in unions by that type alone.');
    if (known !== undefined) return known;
    told.set(inner, type);
    // Recursive schemas need their place before they have their text.
    const own = isObject(inner) ? nodes.push(undefined) - 1 : undefined;
    if (own !== undefined) places.set(inner, own);
    const node = compile(inner);
    if (own !== undefined) {
      nodes[own] = node;
      return own;
    }
    const shared = share(node);
    places.set(inner, shared);
    return shared;
  }

  /** Nodes that say the same, also of mistakes, are one. */
  function share(node) {
    const key = JSON.stringify(node);
    const shared = same.get(key) ?? nodes.push(node) - 1;
    same.set(key, shared);
    return shared;
  }

  /** The place of what a type is, where the union has found its object by it already. */
  function anyText() {
    return share(tuple('text', '[]'));
  }

  function compile(inner) {
    const {def} = inner._zod;
    switch (def.type) {
      case 'string':
        return text(def);
      case 'number':
        return says([message(def)], tuple('number', ...limits(def)));
      case 'boolean':
        return tuple('boolean');
      case 'literal':
        return tuple('oneOf', JSON.stringify(def.values));
      case 'enum':
        return tuple('oneOf', JSON.stringify(Object.values(def.entries)));
      case 'object':
        return tuple(
          'fields',
          ...[fields(def.shape, told.get(inner)), required(def.shape)],
          JSON.stringify((def.checks ?? []).map(ruleName)),
        );
      case 'array':
        none(def.checks, 'a check of a list');
        return tuple('list', place(def.element));
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
    const members = def.options.map((option) => place(option));
    return says([message(def)], tuple('firstOf', `[${members.join(',')}]`));
  }

  function byType({discriminator, options}) {
    const members = options.flatMap((option) => {
      const {values} = option._zod.def.shape[discriminator]._zod.def;
      return values.map((value) => `${JSON.stringify(value)}:${place(option, discriminator)}`);
    });
    return tuple('byType', JSON.stringify(discriminator), `{${members.join(',')}}`);
  }

  function text(def) {
    const own = def.format ? [def] : [];
    const others = (def.checks ?? []).map((check) => check._zod.def);
    const checks = [...own, ...others].map((check) => {
      if (check.check === 'custom') return {measure: JSON.stringify(ruleOf(check)), said: ''};
      const measure = measureOf(check);
      if (measure === undefined)
        throw new Error(`The schema compiler does not know the check "${check.check}".`);
      return {measure, said: message(check)};
    });
    return says(
      [message(def), ...checks.map(({said}) => said)],
      tuple('text', `[${checks.map(({measure}) => measure).join(',')}]`),
    );
  }

  /** A pattern that a text has to match, or its least length. */
  function measureOf({check, minimum, pattern}) {
    if (check === 'min_length') return String(minimum);
    return check === 'string_format' && pattern ? String(pattern) : undefined;
  }

  /** A node with what is said where a value does not fit it: of its kind, and of each check. */
  function says(said, node) {
    const last = said.findLastIndex((each) => each !== '');
    return {...node, said: said.slice(0, last + 1)};
  }

  function tuple(kind, ...rest) {
    return {text: `[${[kinds.indexOf(kind), ...rest].join(',')}]`, said: []};
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
    const name = message(def);
    // The build loads both anew, so that the same function may be there twice.
    if (String(rules[name]) !== String(def.fn))
      throw new Error(`"${name}" is not one of our rules: see rules.ts.`);
    return name;
  }
}

const message = ({error}) => (error ? error({}) : '');

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
