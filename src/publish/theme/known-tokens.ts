import type Color from 'colorjs.io';
import {readColour} from './colour.js';
import {readJson} from './read-json.js';
import {modes, resolve, type Mode, type Sources} from './resolve.js';
import {readSize, sizeText, type Size} from './size.js';
import {aliasIn, isObject} from './groups.js';
import {readTokenSet, type FileToken, type TokenSet} from './token-set.js';

/** One of the tokens that widgets answer to. */
export interface KnownToken {
  /** Its path, `color.text-soft`. */
  readonly id: string;
  /** The same as a custom property's name without what all have in front: `color-text-soft`. */
  readonly name: string;
  /** The custom property: `--spotlight-color-text-soft`. */
  readonly property: string;
  readonly description: string;
  readonly kind: 'color' | 'size';
  /** What a number counts, for a size. */
  readonly unit: Size['unit'];
  /** The length that a size in em may not come below. */
  readonly atLeast: string | undefined;
  /** The token it is the same as, as long as nobody says otherwise. */
  readonly follows: string | undefined;
  /** Whether light and dark differ; what has one value has it in both. */
  readonly hasDark: boolean;
  /** The default colours, for a colour. */
  readonly colours: Readonly<Record<Mode, Color>> | undefined;
  /** The default as CSS writes it, for a size. */
  readonly size: string | undefined;
}

/** What our own file of tokens says. */
export interface KnownTokens {
  readonly set: TokenSet;
  readonly all: readonly KnownToken[];
}

/** Reads `spotlight.tokens.json`, of which nothing may be wrong. */
export function readKnownTokens(source: string): KnownTokens {
  const refuse = (problem: unknown): never => {
    throw new Error(`spotlight.tokens.json: ${JSON.stringify(problem)}`);
  };
  const file = readJson(source, refuse);
  if (!file) throw new Error('spotlight.tokens.json is not JSON');
  const set = readTokenSet(file, refuse);
  const sources = {light: set, dark: new Map(), defaults: set};
  return {set, all: [...set.values()].map((token) => known(token, sources))};
}

/** How a size of a token is written in CSS. */
export function sizeCss(size: Size, {atLeast}: Pick<KnownToken, 'atLeast'>): string {
  return atLeast && size.unit === 'em' ? `max(${sizeText(size)}, ${atLeast})` : sizeText(size);
}

function known(token: FileToken, sources: Sources): KnownToken {
  const own = token.extensions['no.spotlight'];
  const {unit, atLeast} = isObject(own) ? own : {};
  const resolved = modes.map((mode) => valueOf(token, mode, sources));
  const [light, dark] = resolved;
  const common = {
    id: token.id,
    name: token.name,
    property: `--spotlight-${token.name}`,
    description: token.description ?? '',
    unit: unit === 'em' ? 'em' : 'px',
    atLeast: typeof atLeast === 'string' ? atLeast : undefined,
    follows: aliasIn(token.value),
    hasDark: dark !== undefined,
  } as const;
  if (light?.type === 'color') {
    const [day, night] = [light, dark ?? light].map(({value}) => readColour(value));
    if (!day || !night || !('colour' in day) || !('colour' in night)) throw wrongDefault(token);
    const colours = {light: day.colour, dark: night.colour};
    return {...common, kind: 'color', colours, size: undefined};
  }
  const read = readSize(light?.value, common.unit);
  if (!('size' in read)) throw wrongDefault(token);
  return {...common, kind: 'size', colours: undefined, size: sizeCss(read.size, common)};
}

function valueOf(token: FileToken, mode: Mode, sources: Sources) {
  const resolved = resolve(token, mode, sources);
  if (resolved && 'broken' in resolved) throw wrongDefault(token);
  return resolved;
}

const wrongDefault = ({id}: FileToken): Error =>
  new Error(`spotlight.tokens.json: ${id} has no value`);
