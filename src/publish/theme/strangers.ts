import type {KnownTokens} from './known-tokens.js';
import {nearestToken} from './nearest-token.js';
import type {Report} from './problem.js';
import {tokenNamed} from './theme.js';
import {aliasIn} from './groups.js';
import {type FileToken} from './token-set.js';

/** What is not ours is the designer's own palette when something refers to it or to its neighbour. */
export function reportStrangers(
  own: readonly FileToken[],
  extended: readonly string[],
  known: KnownTokens,
  report: Report,
): number {
  const groupOf = (id: string) => id.split('.').slice(0, -1).join('.');
  const referred = new Set(own.flatMap(({value: light, dark}) => [aliasIn(light), aliasIn(dark)]));
  const ours = new Set(own.filter(({name}) => tokenNamed(name, known)).map(({id}) => groupOf(id)));
  const palettes = new Set([...extended, ...[...referred].map((id) => (id ? groupOf(id) : ''))]);
  const isInPalette = (group: string) => palettes.has(group) && !ours.has(group) && group !== '';
  const told = new Set<string>();
  for (const token of own) {
    const isKnown = tokenNamed(token.name, known) || told.has(token.id);
    if (isKnown || referred.has(token.id) || isInPalette(groupOf(token.id))) continue;
    told.add(token.id);
    const nearest = nearestToken(token.name, known);
    report({
      code: 'unknown-token',
      level: 'error',
      paths: [token.id],
      line: token.line,
      file: token.file,
      details: nearest ? {nearest: nearest.id} : {},
    });
  }
  return told.size;
}
