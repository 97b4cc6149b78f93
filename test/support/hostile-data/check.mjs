/**
 * Values that nobody hopes for, drawn by every element in every kind of field, and set as every property and attribute:
 * nothing runs, nothing is uncaught, nothing is said beyond what an editor is told, and the next good document is shown.
 * `SPOTLIGHT_SLOW=1` draws every value in every group of fields; otherwise one of so many draws is made, others for each
 * element.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullDocuments} from './full-documents.mjs';
import {fieldGroups} from './field-groups.mjs';
import {runSelfTest} from '../self-test.mjs';

const slow = Boolean(process.env.SPOTLIGHT_SLOW);
/** One of so many draws is made. */
const every = {chromium: 100, firefox: 360, webkit: 360};

/** What elements' properties are when the page leaves them alone. */
const properties = {
  ...{src: undefined, data: undefined, lang: '', headingLevel: 3, theme: 'auto', layout: 'auto'},
  ...{
    imageHosts: undefined,
    quote: undefined,
    pageSize: 24,
    addressState: false,
    height: undefined,
  },
  ...{themeFilter: '', tiles: undefined, languages: '', remember: false},
};

/**
 * @param {keyof typeof every} engine
 * @param {object} found - What `browsersToTest` knows of it.
 */
export function describeHostileData(engine, found) {
  const full = fullDocuments();
  const documents = Object.fromEntries(
    full.map(({type, document, fields}) => [
      type,
      {document, groups: fieldGroups(fields.filter(({path}) => isDrawn(type, path)))},
    ]),
  );
  describe('hostile data in elements', () => {
    it(`is survived in ${engine}`, {timeout: slow ? 1_200_000 : 200_000}, async () => {
      const plan = {documents, properties, every: slow ? 1 : every[engine]};
      const report = await runSelfTest(engine, found, {module: 'hostile-data/page.js', plan});
      const {flaws, count, drawn, values, saidOfData, complaints, ran, traces, requests} = report;
      assert.deepEqual(flaws, [], `${count} flaws`);
      const unexpected = complaints.filter((text, at) => !isExpected(text, at < saidOfData));
      assert.deepEqual(unexpected.slice(0, 20), []);
      assert.deepEqual({ran, traces, requests}, {ran: 0, traces: [], requests: []});
      console.log(
        `Held: ${values} hostile values, ${drawn} times drawn in ${engine}, 0 scripts run, 0 uncaught`,
      );
    });
  });
}

/** What an editor is told of data, and a page's author of a property that was set to what cannot be written. */
function isExpected(complaint, ofData) {
  if (complaint.startsWith('console: Spotlight, profile from')) return true;
  // A file may lead to another, and a page to any: it is asked for as far as the page’s policy allows.
  if (complaint.startsWith('violation: connect-src https:')) return true;
  return (
    !ofData && /^console: Spotlight [\d.]+: <spotlight-\w+> could not be drawn/.test(complaint)
  );
}

/** Lists draw little of each item: the rest is drawn where the item is. */
function isDrawn(type, [, , field, ...inner]) {
  return type !== 'collection' || (field !== 'blocks' && inner.length < 4);
}
