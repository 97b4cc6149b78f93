/**
 * How many requests a second `hosting/nginx.conf` answers on this machine, beside the same nginx with one bare file and
 * nothing else: `npm run bench:hosting`. Needs nginx and wrk; asks 127.0.0.1 only. Writes `docs/bench-hosting.{md,json}`.
 */
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {parseArgs, promisify} from 'node:util';
import {leaveNothingBehind} from './test/children.mjs';
import {freePorts, nginxMissing, startNginx} from './nginx.mjs';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('..', import.meta.url));
const {values} = parseArgs({options: {seconds: {type: 'string', default: '3'}}});
/** How long one measurement takes; the middle one of all rounds counts, as a machine is never quite still. */
const seconds = Math.min(3, Math.max(1, Math.round(Number(values.seconds)) || 3));
const rounds = 3;
const connections = 32;
const document = 'organisations/kantega';
const page = `https://127.0.0.1/${document}.html`;

leaveNothingBehind();
const missing = nginxMissing() ?? (await wrkMissing());
if (missing) {
  console.error(missing);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'spotlight-bench-'));
const out = join(folder, 'out');
await publish();
const [barePort = 0] = await freePorts(1);
const server = await startNginx(out, {more: bareServer(barePort)});
const bare = `http://127.0.0.1:${barePort}/${document}.json`;
const {etag} = await answerTo(`${server.origin}/${document}.json`);

const brotli = {'Accept-Encoding': 'br'};
const questions = [
  {name: 'bare file', address: bare},
  {name: 'document', path: `${document}.json`},
  {name: 'document, brotli', path: `${document}.json`, headers: brotli},
  {name: 'document, not changed', path: `${document}.json`, headers: {'If-None-Match': etag}},
  {name: 'index, brotli', path: 'index.json', headers: brotli},
  {name: 'page, brotli', path: `${document}.html`, headers: brotli},
  {name: 'card for a frame, brotli', path: `embed/${document}.html`, headers: brotli},
  {name: 'oEmbed by query', path: `oembed?url=${encodeURIComponent(page)}&maxwidth=400`},
  {name: 'not there', path: 'organisations/gone.html'},
].map(({path, address = `${server.origin}/${path}`, headers = {}, name}) => ({
  ...{name, address, headers},
  measured: [],
}));

try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const {name, address, headers, measured} of questions) {
      measured.push(await measure(address, headers));
      console.log(`${round}/${rounds} ${name}: ${measured.at(-1).requests} requests/s`);
    }
  }
  const results = [];
  for (const {name, address, headers, measured} of questions) {
    const {status, bytes} = await answerTo(address, headers);
    const middle = (key) => measured.map((each) => each[key]).sort((a, b) => a - b)[rounds >> 1];
    const [requests, median, p99] = ['requests', 'median', 'p99'].map(middle);
    results.push({name, status, bytes, requests, median, p99, measured});
  }
  report(results);
} finally {
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}

async function publish() {
  const command = join(repository, 'dist/package/publish/command.js');
  const content = join(repository, 'src/site/profiles');
  const args = [content, '--out', out, '--base', 'https://127.0.0.1/', '--quiet'];
  await run(process.execPath, [command, 'publish', ...args]);
  mkdirSync(join(folder, 'bare/organisations'), {recursive: true});
  cpSync(join(out, `${document}.json`), join(folder, `bare/${document}.json`));
}

/** The least that nginx can do for a file. */
function bareServer(port) {
  return `server {
  listen 127.0.0.1:${port};
  root ${join(folder, 'bare')};
  sendfile on;
  tcp_nopush on;
  access_log off;
}`;
}

/** What one request gets, so that nobody measures something else than is said. */
async function answerTo(address, headers = {}) {
  const answer = await new Promise((resolve, reject) => {
    request(address, {headers, agent: false}, resolve).on('error', reject).end();
  });
  const {length} = await buffer(answer);
  return {status: answer.statusCode, bytes: length, etag: answer.headers.etag};
}

async function measure(address, headers) {
  const options = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const {stdout} = await run('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...[...options, address],
  ]);
  return {
    requests: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    median: milliseconds(/ 50%\s+(\S+)/.exec(stdout)?.[1]),
    p99: milliseconds(/ 99%\s+(\S+)/.exec(stdout)?.[1]),
  };
}

function milliseconds(text = '') {
  const [, value, unit = ''] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return Number((Number(value) * ({us: 0.001, ms: 1, s: 1000, m: 60_000}[unit] ?? NaN)).toFixed(2));
}

async function wrkMissing() {
  // wrk knows no way to be asked for nothing.
  const {code} = await run('wrk', ['--version']).catch((error) => error);
  return code === 'ENOENT' ? 'wrk is not installed (Debian: apt-get install wrk)' : undefined;
}

function report(results) {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  const facts = {rounds, seconds, connections, machine, results};
  writeFileSync(join(repository, 'docs/bench-hosting.json'), `${JSON.stringify(facts, null, 2)}\n`);
  const rows = results.map(({name, status, bytes, requests, median, p99}) => [
    ...[name, status, bytes, requests],
    `${Math.round((100 * requests) / results[0].requests)} %`,
    ...[median, p99],
  ]);
  const heads = [
    'what is asked for',
    'status',
    'bytes',
    'requests/s',
    'of bare',
    'median, ms',
    'p99, ms',
  ];
  writeFileSync(
    join(repository, 'docs/bench-hosting.md'),
    `# How much nginx answers

Made by \`npm run bench:hosting\`: \`hosting/nginx.conf\` with the demo profiles, beside the same nginx with one bare file (the
document), no header of ours and no log. wrk with ${connections} connections, ${rounds} rounds of ${seconds} s in turn, the middle one of
each, on one machine that asks and answers at once: ${machine}.

${table([heads, ...rows])}
`,
  );
}

/** A table as the formatter writes it. */
function table(rows) {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(cells[0]), line(rule), ...cells.slice(1).map(line)].join('\n');
}
