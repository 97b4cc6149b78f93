import assert from 'node:assert/strict';

const kinds = [Object.prototype, Array.prototype];
const dangerous = ['_$litType$', '_$litDirective$', 'nodeType', 'strings', '__proto__'];
const invisible =
  // eslint-disable-next-line no-control-regex -- these are what readers must not meet
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/**
 * Throws where a document holds anything that a template or a reader must not meet.
 *
 * @param {unknown} value
 * @param {string} where
 */
export function assertPlain(value, where) {
  if (typeof value === 'string') {
    assert.ok(value.isWellFormed?.() ?? true, `${where}: a lone surrogate`);
    assert.doesNotMatch(value, invisible, where);
  } else if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${where}: ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    assert.ok(kinds.includes(Object.getPrototypeOf(value)), `${where}: of a kind of its own`);
    for (const key of dangerous) assert.ok(!Object.hasOwn(value, key), `${where}: ${key}`);
    for (const key of Object.keys(value)) assertPlain(value[key], `${where}.${key}`);
  } else {
    assert.equal(typeof value, 'boolean', where);
  }
}
