import lighthouse from 'lighthouse';

const audits = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  tbt: 'total-blocking-time',
  speed: 'speed-index',
};

/**
 * What Lighthouse says of a page in its mobile profile, which simulates slow 4G and a processor four times slower.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 */
export async function askLighthouse(browser, address) {
  const {port} = new URL(browser.wsEndpoint());
  const result = await lighthouse(address, {
    port: Number(port),
    onlyCategories: ['performance'],
    logLevel: 'silent',
    disableFullPageScreenshot: true,
  });
  const report = result?.lhr;
  if (!report || report.runtimeError) {
    throw new Error(`Lighthouse has no report of ${address}: ${report?.runtimeError?.message}`);
  }
  const figures = Object.entries(audits).map(([name, audit]) => [
    name,
    report.audits[audit]?.numericValue ?? Number.NaN,
  ]);
  const score = Math.round((report.categories.performance?.score ?? Number.NaN) * 100);
  return /** @type {Record<'score' | keyof typeof audits, number>} */ ({
    score,
    ...Object.fromEntries(figures),
  });
}
