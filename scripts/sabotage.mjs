/**
 * Takes away our defences one at a time, in a copy, and sees to it that a test fails: `npm run sabotage`, after a build. What
 * came of all is written to `docs/sabotage.md`; `npm run sabotage -- referrer` tries those alone whose name has that word,
 * and `--part 2/3` the second third of them.
 */
import {parseArgs} from 'node:util';
import {sabotages} from './sabotage/all.mjs';
import {keep} from './sabotage/results.mjs';
import {makeScratch} from './sabotage/scratch.mjs';
import {tryTests} from './sabotage/try-tests.mjs';
import {leaveNothingBehind} from './test/children.mjs';
import {noteFailure} from './test/failures.mjs';
import {printLastLine} from './test/last-line.mjs';

leaveNothingBehind();
const {values, positionals: words} = parseArgs({
  allowPositionals: true,
  options: {part: {type: 'string', default: '1/1'}},
});
const [part = 1, parts = 1] = values.part.split('/').map(Number);
const chosen = sabotages
  .filter(({defence}) => words.every((word) => defence.includes(word)))
  .filter((_, index) => index % parts === part - 1);
const total = {passed: 0, failed: chosen.length || 1};
process.once('exit', () => printLastLine(total));

const scratch = makeScratch();
/** What passes without any sabotage. */
const sound = new Map();

for (const sabotage of chosen) {
  const began = Date.now();
  for (const test of sabotage.tests) {
    if (!sound.has(test)) sound.set(test, await tryTests(scratch.folder, test));
    const {passed, failures} = sound.get(test);
    if (!passed) throw new Error(`${test} fails without any sabotage: ${failures.join('; ')}`);
  }
  const result = await tryOne(sabotage);
  await keep(sabotage, result);
  if (result.failure) {
    total.passed += 1;
    total.failed -= 1;
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${result.failure ? 'noticed' : 'NOT NOTICED'} in ${seconds} s: ${sabotage.defence}`);
  if (result.failure) console.log(`  ${result.failure}`);
  else noteFailure({name: `not noticed: ${sabotage.defence}`});
}
scratch.remove();

if (total.failed > 0) process.exitCode = 1;

/** The first test that fails while the defence is gone. */
async function tryOne(sabotage) {
  const restore = scratch.spoil(sabotage);
  try {
    for (const test of sabotage.tests) {
      const {passed, failures} = await tryTests(scratch.folder, test);
      if (!passed) return {test, failure: failures[0]};
    }
    return {};
  } finally {
    restore();
  }
}
