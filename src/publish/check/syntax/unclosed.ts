import {visit} from 'jsonc-parser';

/** A bracket that was opened, and where. */
interface Open {
  readonly bracket: '{' | '[';
  readonly offset: number;
}

/** The innermost bracket that is never closed. */
export function firstOpen(text: string): Open | undefined {
  const open: Open[] = [];
  visit(text, {
    onObjectBegin: (offset) => void open.push({bracket: '{', offset}),
    onArrayBegin: (offset) => void open.push({bracket: '[', offset}),
    onObjectEnd: () => void open.pop(),
    onArrayEnd: () => void open.pop(),
  });
  return open.at(-1);
}
