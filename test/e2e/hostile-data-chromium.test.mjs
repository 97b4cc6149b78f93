/** Values that nobody hopes for, in Chromium. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostileData} from '../support/hostile-data/check.mjs';

const {chromium} = await browsersToTest();
if (chromium) describeHostileData('chromium', chromium);
