/** Pages that break their guests, in WebKit. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostilePages} from '../support/hostile-pages/check.mjs';
import {startEngine} from '../support/self-test.mjs';

const {webkit} = await browsersToTest();
if (webkit)
  describeHostilePages('webkit', {concurrency: 1, start: () => startEngine('webkit', webkit)});
