/** How many letters have to be added, left out, replaced or swapped with their neighbour to make one word another. */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const cost = Math.min(
        (line[column - 1] as number) + 1,
        (last[column] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(swapped ? Math.min(cost, (before[column - 2] as number) + 1) : cost);
    }
    [before, last] = [last, line];
  }
  return last[to.length] as number;
}

/** The word that was probably meant, if one is near enough. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const plain = simplified(word);
  let best: string | undefined;
  let least = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - plain.length) > 2) continue;
    const steps = distance(plain, simplified(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

// Capitals, hyphens and underscores are what people mix up first.
const simplified = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
