/**
 * The whole way in WebKit: the municipality's site under its strict policy.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {openWebKit} from '../support/webkit-page.mjs';

const {webkit} = await browsersToTest();
const options = webkit ? {} : {skip: 'WebKit is not on this machine'};

it('a municipality shows partners under its strict policy, in webkit', options, async () => {
  const servers = await startServers({ports: freePorts});
  const page = await openWebKit(webkit);
  try {
    await page.goto(servers.municipality.origin);
    const {nn, en} = summary('kantega');
    await showsCard(page, nn);
    await page.evaluate(() =>
      [...document.querySelector('spotlight-language').shadowRoot.querySelectorAll('button')]
        .find((button) => button.lang === 'en')
        .click(),
    );
    await showsCard(page, en);
    const traces = await page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]);
    assert.deepEqual(traces, ['', 0, 0]);
  } finally {
    await page.close();
    await servers.close();
  }
});

/** Waits, as long as the test may, until a card says so. */
async function showsCard(page, text) {
  const shows = (wanted) =>
    [...document.querySelectorAll('spotlight-card')].some((card) =>
      card.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(wanted),
    );
  while (!(await page.evaluate(shows, text)));
}

function summary(id) {
  const file = new URL(`../../dist/site/profiles/organisations/${id}.json`, import.meta.url);
  const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')).summary);
  return Object.fromEntries(texts.map(([language, text]) => [language, text.replaceAll('*', '')]));
}
