/** Values that nobody hopes for, in Firefox. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostileData} from '../support/hostile-data/check.mjs';

const {firefox} = await browsersToTest();
if (firefox) describeHostileData('firefox', firefox);
