/**
 * Looks at every story of the built Storybook in all languages and themes: none throws, reports an error or asks
 * anything of another machine, axe finds no fault, and pictures are the same as those in `test/pictures`. Ends with `N passed, N failed`.
 *
 * `--update` renews the pictures instead: `npm run looks:update`, or of some stories alone
 * `npm run looks:update -- card--ready quote`.
 */
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {
  combinations,
  first,
  languages,
  pictureNames,
  scales,
  themes,
  widths,
} from './looks/combinations.mjs';
import {KeptPictures} from './looks/kept.mjs';
import {startMachine} from './looks/machine.mjs';
import {fromScreenshot} from './looks/sheet.mjs';
import {visitAll} from './looks/visit.mjs';
import {leaveNothingBehind} from './test/children.mjs';
import {noteFailure} from './test/failures.mjs';
import {printLastLine} from './test/last-line.mjs';
import {entries, serveStorybook} from './test/storybook.mjs';

/** What all pictures may have together, in bytes. */
const largest = 8_000_000;

const {values, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {update: {type: 'boolean', default: false}},
});
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
leaveNothingBehind();

const total = {passed: 0, failed: 0};
let finished = false;
// Interrupted is not passed.
process.once('exit', () => printLastLine(finished ? total : {...total, failed: total.failed || 1}));

const kept = new KeptPictures('test/pictures', 'dist/looks-differences', largest);
const all = await entries('story');
const stories = all.filter(
  ({id}) => wanted.length === 0 || wanted.some((name) => id.startsWith(name)),
);
if (stories.length === 0) stop(`No story's id begins with ${wanted.join(' or ')}.`);

const {browser, versions, lacking} = await startMachine();
if (!browser) leaveOut();
const storybook = await serveStorybook();
const mode = await chooseMode();
const counts = {withFaults: 0, pictures: 0, renewed: 0};

await kept.forgetDifferences();
await visitAll(browser, storybook.address, stories, {takePictures: mode !== 'none', onSeen: judge});
await browser.close();
storybook.close();
if (mode !== 'none') await judgeFolder();
report();
finished = true;

/**
 * What is to be done with pictures, said where it is not the usual.
 *
 * @returns {Promise<'update' | 'exact' | 'rough' | 'none'>}
 */
async function chooseMode() {
  const made = await kept.versions();
  const differs = made && versions && describe(made) !== describe(versions);
  const here = `They were made with ${describe(made)}; here it is ${describe(versions)}.`;
  if (values.update) {
    if (lacking) stop(`Pictures cannot be made here: ${lacking}.`);
    if (differs && wanted.length > 0) stop(`All pictures have to be renewed. ${here}`);
    return 'update';
  }
  if (lacking) {
    if (process.env.CI) fail(`Pictures could not be compared: ${lacking}.`);
    else console.log(`Pictures are left out: ${lacking}.`);
    return 'none';
  }
  if (!made) {
    fail('There are no pictures in test/pictures: `npm run looks:update` makes them.');
    return 'none';
  }
  if (!differs) return 'exact';
  if (!process.env.CI) {
    console.log(`Pictures are left out. ${here}`);
    return 'none';
  }
  console.log(`Pictures are compared roughly. ${here} Renew them: npm run looks:update`);
  return 'rough';
}

/** @param {import('./looks/visit.mjs').Seen} seen */
async function judge({id, checked, pictures}) {
  for (const {name, complaints} of checked) {
    if (complaints.length === 0) total.passed += 1;
    else fail(`${id} ${name}: ${complaints.join('\n  ')}`);
    if (complaints.length > 0) counts.withFaults += 1;
  }
  if (mode === 'none') return;
  for (const [width, screenshots] of pictures) {
    const taken = await Promise.all(screenshots.map((png) => fromScreenshot(png, scales[width])));
    counts.pictures += taken.length;
    if (mode === 'update') {
      if (taken.length < pictureNames.length) continue;
      const isNew = await kept.write(id, width, taken);
      if (isNew) counts.renewed += 1;
    } else {
      const complaints = await kept.compare(id, width, taken, {exact: mode === 'exact'});
      complaints.forEach(fail);
      total.passed += pictureNames.length - complaints.length;
    }
  }
}

async function judgeFolder() {
  const surplus = await kept.surplus(all.map(({id}) => id));
  if (mode === 'update') {
    await Promise.all(surplus.map((path) => rm(path)));
    await kept.writeVersions(versions);
  } else surplus.forEach((path) => fail(`${path} belongs to no story.`));
  const {bytes, complaint} = await kept.size();
  if (complaint) fail(complaint);
  else total.passed += 1;
  console.log(`test/pictures has ${(bytes / 1e6).toFixed(2)} MB`);
}

function report() {
  const checks = stories.length * combinations.length;
  console.log(
    `axe: ${stories.length} stories × ${languages.length} languages × ${themes.length} themes = ` +
      `${checks} combinations, and ${stories.length} as ${first.name}: ${counts.withFaults} with faults`,
  );
  if (mode === 'none') return;
  const each = `${pictureNames.length} × ${widths.length} of each story`;
  const what = mode === 'update' ? `${counts.renewed} sheets renewed` : 'compared';
  console.log(`pictures: ${counts.pictures}, ${each}, ${what}`);
}

/** @param {string} complaint */
function fail(complaint) {
  total.failed += 1;
  console.log(complaint);
  const [name, ...lines] = complaint.split('\n');
  noteFailure({name, error: lines.join('\n')});
}

/** Ends at once where stories cannot even be shown, which CI does not accept. */
function leaveOut() {
  if (process.env.CI || values.update) stop(`Stories could not be shown: ${lacking}.`);
  console.log(`Stories are left out: ${lacking}.`);
  finished = true;
  process.exit(0);
}

/**
 * Ends at once: there is nothing that could be done.
 *
 * @param {string} complaint
 */
function stop(complaint) {
  fail(complaint);
  process.exit(1);
}

/** @param {import('./looks/machine.mjs').Versions | undefined} made */
function describe(made = {}) {
  return Object.entries(made)
    .map((entry) => entry.join(' '))
    .join(', ');
}
