import type {ReactNode} from 'react';
import {describe} from '../manifest.js';

interface PurposeProps {
  readonly tag: string;
}

/** An element's tag, and what it is for in a sentence. */
export function Purpose({tag}: PurposeProps): ReactNode {
  return (
    <p>
      <code>{`<${tag}>`}</code> – {describe(tag).description}
    </p>
  );
}
