/** Pages that break their guests, in Firefox. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostilePages} from '../support/hostile-pages/check.mjs';
import {startTabs} from './open-page.mjs';

const {firefox} = await browsersToTest();
// Its driver loses pages when several are opened at once.
if (firefox) describeHostilePages('firefox', {concurrency: 1, start: () => startTabs(firefox)});
