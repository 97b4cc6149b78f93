import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Site} from '../page/site.js';
import {documentFiles, type DocumentJob} from './document-files.js';
import {writeFiles, type Target} from './write-files.js';

/** Up to so many documents are drawn before another thread would be ready. */
const fewJobs = 100;
const batchSize = 25;
const mostWorkers = 8;

/**
 * Draws documents and writes their files, in several threads where there are many of them.
 *
 * @param onDrawn - Told how many more have been drawn.
 * @returns The paths of each document's files, in order.
 */
export async function drawAll(
  jobs: readonly DocumentJob[],
  site: Site,
  target: Target,
  onDrawn: (count: number) => void,
): Promise<string[][]> {
  if (jobs.length <= fewJobs) {
    return jobs.map((job) => {
      onDrawn(1);
      return writeFiles(documentFiles(job, site), target);
    });
  }
  const paths: string[][] = [];
  let next = 0;
  const count = Math.min(availableParallelism(), mostWorkers);
  await Promise.all(Array.from({length: count}, () => work(takeBatch, site, target)));
  return paths;

  function takeBatch() {
    const start = next;
    const batch = jobs.slice(start, (next += batchSize));
    const done = (made: string[][]) => {
      made.forEach((files, index) => (paths[start + index] = files));
      onDrawn(batch.length);
    };
    return {batch, done};
  }
}

interface Batch {
  readonly batch: readonly DocumentJob[];
  readonly done: (paths: string[][]) => void;
}

/** Lets one thread work off batches until there are none left. */
function work(takeBatch: () => Batch, site: Site, target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drawing-worker.js', import.meta.url), {
      workerData: {site, target},
    });
    let current = takeBatch();
    const send = () => {
      if (current.batch.length > 0) worker.postMessage(current.batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (paths: string[][]) => {
      current.done(paths);
      current = takeBatch();
      send();
    });
    worker.once('error', reject);
    send();
  });
}
