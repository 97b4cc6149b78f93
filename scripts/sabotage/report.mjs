import {table} from '../statements/markdown.mjs';

/**
 * What came of it, as a page of the docs.
 *
 * @param {readonly {defence: string, file: string, result?: import('./results.mjs').Result}[]} sabotages
 */
export function report(sabotages) {
  const tried = sabotages.filter(({result}) => result);
  const caught = tried.filter(({result}) => result?.failure).length;
  const rows = sabotages.map(({defence, file, result}) => [
    upper(defence),
    `\`${file}\``,
    result ? outcome(result) : 'not tried yet',
  ]);
  return `# Sabotage

A test that cannot fail holds nothing. \`npm run sabotage\` takes our defences away one at a time, in a copy of the
repository, and runs the test files that ought to notice. First they have to pass without the sabotage; then one of their
tests has to fail. A sabotage whose text is not found once in its file stops the run, and a test file that does not load has
noticed nothing.

**For ${caught} of ${tried.length} defences taken away, a test failed**, in Chromium.

${table(['Taken away', 'Where', 'What failed'], rows)}
`;
}

const upper = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

const outcome = (/** @type {import('./results.mjs').Result} */ {test, failure}) =>
  failure && test ? `“${failure}” in [\`${test}\`](../${test})` : '**nothing**';
