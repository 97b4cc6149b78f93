/** What we write into pages of HTML stays what it is: text is text, and JSON in a script ends no script. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {jsonForScript, markup} from '../../dist/package/publish/markup.js';

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT\n>',
  '<!--<script>',
  ']]><svg onload=alert(1)>',
  '"\'&<>',
  '\u2028\u2029\\',
];

describe('What is written into a page', () => {
  for (const text of hostile) {
    it(`is as JSON in a script what it was, and ends nothing: ${JSON.stringify(text)}`, () => {
      const written = String(
        markup`<script type="application/json">${jsonForScript({[text]: text})}</script>`,
      );
      const [, json] = /^<script type="application\/json">([^<]*)<\/script>$/.exec(written);
      assert.deepEqual(JSON.parse(json), {[text]: text});
    });

    it(`is text between tags and in attributes: ${JSON.stringify(text)}`, () => {
      const written = String(markup`<p title="${text}">${text}</p>`);
      assert.match(written, /^<p title="[^"<>]*">[^"<>]*<\/p>$/);
    });
  }
});
