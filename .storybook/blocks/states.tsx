import {Stories} from '@storybook/addon-docs/blocks';
import type {ReactNode} from 'react';

/** All stories of an element. */
export function States(): ReactNode {
  return (
    <>
      <h2 id="states">Every state</h2>
      <p>
        Language, colours, preset, width, forced colours and motion in the toolbar change all of
        them at once. <strong>Host page</strong> and <strong>root font size</strong> change a whole
        page, so they show where a story stands alone: choose it in the sidebar.
      </p>
      <Stories title="" includePrimary={false} />
    </>
  );
}
