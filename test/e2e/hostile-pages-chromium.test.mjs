/** Pages that break their guests, in Chromium. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostilePages} from '../support/hostile-pages/check.mjs';
import {startTabs} from './open-page.mjs';

const {chromium} = await browsersToTest({headlessShell: true});
if (chromium) describeHostilePages('chromium', {concurrency: 2, start: () => startTabs(chromium)});
