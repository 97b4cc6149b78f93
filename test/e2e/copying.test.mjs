/** `hosting/copy.sh`: at no moment does anybody meet a page without its data. */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {brokenReferences} from '../support/broken-references.mjs';
import {hostedContent, photo} from '../support/hosted-content.mjs';
import {startObjectStorage} from '../support/object-storage.mjs';
import {contentFolder, filesIn, publish} from '../support/publish.mjs';
import {leftOut} from '../support/required.mjs';

const script = fileURLToPath(new URL('../../hosting/copy.sh', import.meta.url));
const run = promisify(execFile);

function rcloneMissing() {
  try {
    execFileSync('rclone', ['version'], {stdio: 'ignore'});
    return undefined;
  } catch {
    return 'rclone is not installed (Debian: apt-get install rclone)';
  }
}

describe('a published folder copied by rclone', {skip: leftOut(rcloneMissing())}, () => {
  let folder;
  /** The same site twice: before, and after much has changed. */
  let first;
  let second;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'spotlight-copy-'));
    writeFileSync(join(folder, 'rclone.conf'), '');
    const content = await hostedContent();
    first = await made(content);
    second = await made({
      ...content,
      'organisations/fjell.json': {
        ...content['organisations/fjell.json'],
        image: {src: '../bilder/vinter.jpg', alt: 'En løype.'},
        projects: [{id: 'bru', name: 'Brua'}],
      },
      'bilder/tur.jpg': undefined,
      'bilder/vinter.jpg': await photo('#cde'),
      'projects/sti.json': undefined,
      'bilder/sti.svg': undefined,
      'projects/bru.json': {type: 'project', id: 'bru', name: 'Brua'},
    });
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  async function made(content) {
    const kept = Object.entries(content).filter(([, value]) => value !== undefined);
    const {out, status, told} = await publish(contentFolder(Object.fromEntries(kept)));
    assert.equal(status, 0, told);
    return out;
  }

  /** Nothing of this machine's own settings: proxies, certificates, remotes. */
  const environmentWith = (more) => ({
    PATH: process.env.PATH,
    RCLONE_CONFIG: join(folder, 'rclone.conf'),
    ...more,
  });

  async function copy(from, to, environment = {}) {
    const {stdout} = await run(script, [from, to], {env: environmentWith(environment)});
    return stdout.split('\n').filter(Boolean);
  }

  const isCopy = (path) => /\.(br|gz)$/.test(path);

  it('names files in a way that this test understands', () => {
    for (const out of [first, second]) {
      const read = (path) => readFileSync(join(out, path), 'utf8');
      const paths = filesIn(out);
      assert.deepEqual(brokenReferences(paths, read), []);
      // Each of these would be missed, by somebody.
      for (const missed of ['organisations/fjell.json', 'projects.html']) {
        const others = paths.filter((path) => path !== missed);
        assert.notDeepEqual(brokenReferences(others, read), [], missed);
      }
      const photo = paths.find((path) => path.endsWith('-400.avif'));
      const others = paths.filter((path) => path !== photo);
      assert.notDeepEqual(brokenReferences(others, read), []);
    }
  });

  describe('to object storage', () => {
    let storage;
    let changes;

    beforeEach(async () => {
      changes = [];
      storage = await startObjectStorage((change, objects) => {
        const read = (path) => objects.get(path)?.body.toString();
        changes.push({change, broken: brokenReferences([...objects.keys()], read)});
      });
    });
    afterEach(() => storage?.close());

    const broken = () => changes.filter((each) => each.broken.length > 0);

    it('is whole after every single file that comes or goes', async () => {
      await copy(first, 'storage:bucket', storage.environment);
      assert.deepEqual(broken(), []);
      assert.match(changes.at(-1).change, /^PUT (index\.json|sitemap)/);

      changes = [];
      const gone = await copy(second, 'storage:bucket', storage.environment);
      assert.deepEqual(broken(), []);
      const order = changes.map(({change}) => change);
      const [indexAt, firstRemoval] = ['PUT index.json', 'DELETE '].map((start) =>
        order.findIndex((change) => change.startsWith(start)),
      );
      assert.ok(indexAt > 0 && firstRemoval > indexAt, order.join('\n'));
      const removals = order.slice(firstRemoval).map((change) => {
        assert.match(change, /^DELETE /);
        return ['html', 'json'].find((kind) => change.includes(`.${kind}`)) ?? 'picture';
      });
      // `html` before `json` before `picture`: so they are called, luckily.
      assert.deepEqual(removals, [...removals].sort());

      const published = filesIn(second).filter((path) => !isCopy(path));
      assert.deepEqual([...storage.objects.keys()].sort(), published);
      for (const [path, {body}] of storage.objects) {
        assert.ok(body.equals(readFileSync(join(second, path))), path);
      }
      const before = filesIn(first).filter((path) => !isCopy(path));
      assert.deepEqual(
        gone.sort(),
        before.filter((path) => !published.includes(path)),
      );
    });

    it('copies what has changed and nothing else', async () => {
      await copy(first, 'storage:bucket', storage.environment);
      changes = [];
      assert.deepEqual(await copy(first, 'storage:bucket', storage.environment), []);
      assert.deepEqual(changes, []);
    });

    it('says of each file how long it may be kept, and what it is', async () => {
      await copy(first, 'storage:bucket', storage.environment);
      for (const [path, {headers}] of storage.objects) {
        const unchanging = /\.[0-9a-f]{12}(-\d+)?\.|^spotlight\//.test(path);
        const expected = unchanging
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=60, stale-while-revalidate=600';
        assert.equal(headers['cache-control'], expected, path);
      }
      const typeOf = (path) => storage.objects.get(path).headers['content-type'];
      assert.equal(typeOf('organisations/fjell.jsonld'), 'application/ld+json');
      assert.equal(typeOf('organisations/fjell.json'), 'application/json');
      assert.match(typeOf('organisations/fjell.html'), /^text\/html/);
    });
  });

  it('may be stored as gzip by the command in the documentation', async () => {
    const storage = await startObjectStorage(() => undefined);
    try {
      const text = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
      const [written] = /rclone copyto (?:.*\\\n)*.*/.exec(text);
      const command = written
        .replace('public/', `${second}/`)
        .replace('storage:klynge/profiler', 'storage:bucket');
      await run('sh', ['-c', command], {env: environmentWith(storage.environment)});
      const {body, headers} = storage.objects.get('organisations/fjell.json');
      assert.ok(gunzipSync(body).equals(readFileSync(join(second, 'organisations/fjell.json'))));
      assert.equal(headers['content-encoding'], 'gzip');
      assert.equal(headers['content-type'], 'application/json');
    } finally {
      storage.close();
    }
  });

  it('is the same folder elsewhere, compressed copies included, and whole at any moment', async () => {
    const to = join(folder, 'elsewhere');
    const keep = {COPIES: 'keep'};
    await copy(first, to, keep);
    assert.deepEqual(filesIn(to), filesIn(first));

    let copying = true;
    const copied = copy(second, to, keep).finally(() => (copying = false));
    let looks = 0;
    while (copying) {
      // What goes while one looks is missed by the first look, not by the second.
      assert.deepEqual(
        lookAt(to).filter((each) => lookAt(to).includes(each)),
        [],
      );
      looks += 1;
      // Copying needs some of the machine too.
      await pause(20);
    }
    await copied;
    assert.ok(looks > 10, `${looks} looks`);
    assert.deepEqual(filesIn(to), filesIn(second));
    for (const path of filesIn(second)) {
      assert.ok(readFileSync(join(to, path)).equals(readFileSync(join(second, path))), path);
    }

    // Copies that nobody renews would keep what is withdrawn.
    const gone = await copy(second, to);
    assert.deepEqual(gone, filesIn(second).filter(isCopy));
    assert.deepEqual(
      filesIn(to),
      filesIn(second).filter((path) => !isCopy(path)),
    );
  });

  it('leaves a place alone that holds something else', async () => {
    const to = join(folder, 'photos');
    mkdirSync(to);
    writeFileSync(join(to, 'mine.jpg'), 'mine');
    await assert.rejects(copy(first, to), /photos holds something else/);
    assert.deepEqual(filesIn(to), ['mine.jpg']);
    await assert.rejects(copy(to, join(folder, 'new')), /Usage: .*copy\.sh FOLDER REMOTE:PATH/);
  });
});

function lookAt(folder) {
  return brokenReferences(
    filesOf(folder).filter((path) => !/\.(br|gz)$/.test(path)),
    (path) => {
      try {
        return readFileSync(join(folder, path), 'utf8');
      } catch {
        return undefined;
      }
    },
  );
}

/** `filesIn` asks each file what it is, and one may have gone by then. */
function filesOf(folder) {
  try {
    return filesIn(folder);
  } catch {
    return filesOf(folder);
  }
}
