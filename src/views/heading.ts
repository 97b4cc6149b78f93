import {html, nothing, type TemplateResult} from 'lit';

/** How a heading is found and drawn. `name` makes it the one that its shadow root is named by. */
interface HeadingLook {
  readonly id?: string;
  readonly look?: string;
  readonly part?: string;
}

/** A heading that continues the page's own outline: `level` is 2 to 6; deeper ones are 6, and anything else is 3. */
export function headingView(
  level: number,
  content: unknown,
  how: HeadingLook = {},
): TemplateResult {
  const {id = nothing, look = 'heading', part = nothing} = how;
  switch (level > 6 ? 6 : level) {
    case 2:
      return html`<h2 id=${id} class=${look} part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 id=${id} class=${look} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${look} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${look} part=${part}>${content}</h6>`;
    default:
      return html`<h3 id=${id} class=${look} part=${part}>${content}</h3>`;
  }
}

/** The classes of a name: drawn smaller where it has words that would not fit otherwise. */
export function nameLook(text: string): string {
  const longest = Math.max(...text.split(/[\s-]/).map((word) => word.length));
  if (longest > 22) return 'name long longest';
  return longest > 15 ? 'name long' : 'name';
}
