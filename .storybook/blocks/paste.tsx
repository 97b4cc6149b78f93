import {Canvas} from '@storybook/addon-docs/blocks';
import type {ComponentProps, ReactNode} from 'react';
import {scriptTag} from '../../stories/published.js';
import {readable} from '../../stories/serve.js';

type PasteProps = Pick<ComponentProps<typeof Canvas>, 'of'>;

/** A story, and all that a page needs to show just that: the script, once, and the story's own markup. */
export function Paste({of}: PasteProps): ReactNode {
  return <Canvas of={of} sourceState="shown" source={{transform: withScript}} />;
}

const withScript = (code: string): string => `${scriptTag}\n\n${readable(code)}`;
