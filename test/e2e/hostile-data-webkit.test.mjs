/** Values that nobody hopes for, in WebKit. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostileData} from '../support/hostile-data/check.mjs';

const {webkit} = await browsersToTest();
if (webkit) describeHostileData('webkit', webkit);
