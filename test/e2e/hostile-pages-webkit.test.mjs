/** Pages that break their guests, in WebKit. */
import {browsersToTest} from '../../scripts/browsers.mjs';
import {describeHostilePages} from '../support/hostile-pages/check.mjs';
import {openWebKit} from '../support/webkit-page.mjs';

const {webkit} = await browsersToTest();
if (webkit) describeHostilePages('webkit', {concurrency: 1, start: startWebKitTabs});

/** One window for all pages, since its driver has no more. */
async function startWebKitTabs() {
  const window = await openWebKit(webkit);
  return {
    async open(address) {
      await window.goto(address);
      return {
        ask: (expression) => window.run(`return ${expression}`),
        close: () => Promise.resolve(),
      };
    },
    close: () => window.close(),
  };
}
