/** A bracket that was opened, and where. */
interface Open {
  readonly bracket: '{' | '[';
  readonly offset: number;
}

// Brackets inside texts are no brackets.
const textOrBracket = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;

/** The innermost bracket that is never closed. */
export function firstOpen(text: string): Open | undefined {
  const open: Open[] = [];
  for (const {0: token, index} of text.matchAll(textOrBracket)) {
    if (token === '{' || token === '[') open.push({bracket: token, offset: index});
    if (token === '}' || token === ']') open.pop();
  }
  return open.at(-1);
}
