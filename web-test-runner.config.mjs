/**
 * Tests in browsers. Every engine that is found runs them; narrow it down with
 * `BROWSERS=firefox npx wtr --files test/elements/card.test.ts`.
 */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {browsersToTest, MissingBrowser} from './scripts/browsers.mjs';
import {leaveNothingBehind} from './scripts/test/children.mjs';
import {launchers} from './scripts/test/launchers.mjs';
import {countingReporter, failuresReporter} from './scripts/test/reporters.mjs';
import {createFaultServer} from './test/support/fault-server.mjs';

const inPlace = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Lit's notice, and what we tell editors of the broken profiles that tests make. */
const expectedLogs = /^Lit is in dev mode|^Spotlight, profile from/;
const counting = countingReporter();
leaveNothingBehind();

/** Whoever watches may want to look into a page, which takes a window. */
const headlessShell = !process.argv.includes('--watch');
const browsers = await browsersToTest({headlessShell}).catch((error) => {
  if (!(error instanceof MissingBrowser)) throw error;
  console.error(error.message);
  process.exit(1);
});

/** The page that each file runs in. A promise that fails unnoticed fails the test, as errors do. */
const page = (framework) => `<!doctype html>
<html${process.env.SPOTLIGHT_SLOW === '1' ? ' data-slow' : ''}>
<meta charset="utf-8">
<title>Tests</title>
<body>
  <script>
    addEventListener('unhandledrejection', ({reason}) => setTimeout(() => { throw reason; }));
  </script>
  <script type="module" src="${framework}"></script>
</body>`;

/** The stand-in for Lit that the script tag's build has. */
const smallLit = {
  name: 'spotlight:small-lit',
  resolveImport: ({source, context}) =>
    /^lit(\/|$)|^@lit-labs\/ssr-client$/.test(source) && context.path.startsWith('/src/')
      ? '/src/small-lit/lit.ts'
      : undefined,
};

const found = await launchers(browsers);
const files = 'test/**/*.test.ts';
/** Where all files are run, each browser begins at another one, or all would wait for the same clock at the same time. */
const everything = process.argv.length === 2;

function groups() {
  const all = readdirSync(inPlace('test'), {recursive: true})
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => `test/${name}`);
  return found.map((browser, at) => {
    const from = Math.round((at / found.length) * all.length);
    const name = `from ${all[from]}`;
    return {name, browsers: [browser], files: [...all.slice(from), ...all.slice(0, from)]};
  });
}

export default {
  rootDir: inPlace('.'),
  ...(everything ? {groups: groups()} : {files}),
  nodeResolve: true,
  browsers: found,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 60_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000, forbidOnly: Boolean(process.env.CI)}},
  testRunnerHtml: page,
  plugins: [
    ...(process.env.SPOTLIGHT_LIT === 'small' ? [smallLit] : []),
    esbuildPlugin({ts: true, tsconfig: inPlace('tsconfig.json'), target: 'es2022'}),
  ],
  middleware: [createFaultServer().middleware],
  filterBrowserLogs: ({args}) => !args.some((arg) => expectedLogs.test(String(arg))),
  reporters: [process.env.QUIET ? failuresReporter() : defaultReporter(), counting],
};
