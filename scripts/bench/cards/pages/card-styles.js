/** What a careful hand writes for such a card: plain flow, one sheet, no custom properties of its own. */
export const cardStyles = `
  .card { display: flex; flex-direction: column; border: 1px solid #c9ced6; border-radius: 8px; background: #fff; color: #16202e; line-height: 1.55; }
  .content { flex: auto; padding: 1.25em; }
  .head { display: flex; gap: 1em; }
  .plate { flex: none; display: grid; place-items: center; inline-size: 3.5em; block-size: 3.5em; border: 1px solid #c9ced6; border-radius: 6px; font-weight: 700; }
  .name { margin: 0; font-size: 1.35em; line-height: 1.2; }
  .name a { color: inherit; text-decoration: none; }
  .membership { margin: 0.125em 0 0; color: #4a5666; font-size: 0.875em; }
  .summary { margin: 1em 0 0; }
  .tags { display: flex; flex-wrap: wrap; gap: 0.375em; margin: 1em 0 0; padding: 0; list-style: none; font-size: 0.875em; }
  .tags li { padding: 0.1875em 0.625em; border-radius: 99px; background: #e4eefb; color: #0b4f9e; }
  .facts { display: grid; grid-template-columns: auto 1fr; gap: 0.375em 1em; margin: 1em 0 0; padding-top: 1em; border-top: 1px solid #c9ced6; font-size: 0.9375em; }
  .facts dd { margin: 0; }
  .foot { padding: 0.875em 1.25em; border-top: 1px solid #c9ced6; text-align: end; background: #f4f6f8; }
  .foot a { color: #0b4f9e; font-weight: 600; text-decoration: none; }
`;
