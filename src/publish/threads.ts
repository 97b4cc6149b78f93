import {availableParallelism} from 'node:os';
import {parentPort, Worker} from 'node:worker_threads';

/** Each has libraries of its own in memory. */
const mostThreads = 8;
const batchSize = 25;

/** How work is shared. */
export interface Sharing {
  /** What every thread is given once. */
  readonly workerData: unknown;
  readonly most?: number;
  /** Told how many more jobs are done. */
  readonly onDone?: (count: number) => void;
}

/**
 * Works off many jobs in several threads, batch by batch.
 *
 * @param module - The program of each thread, which calls `answerJobs()`.
 * @returns What came of each job, in order.
 */
export async function inThreads<Job, Result>(
  module: URL,
  jobs: readonly Job[],
  {workerData, most = mostThreads, onDone}: Sharing,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const count = Math.min(availableParallelism(), most, Math.ceil(jobs.length / batchSize));
  await Promise.all(Array.from({length: count}, work));
  return results;

  function work(): Promise<void> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(module, {workerData});
      let start = 0;
      const send = () => {
        start = next;
        next += batchSize;
        const batch = jobs.slice(start, start + batchSize);
        if (batch.length > 0) worker.postMessage(batch);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (made: readonly Result[]) => {
        made.forEach((result, index) => (results[start + index] = result));
        onDone?.(made.length);
        send();
      });
      worker.once('error', reject);
      send();
    });
  }
}

/** What a thread does with each job that it is given. */
export function answerJobs<Job, Result>(answer: (job: Job) => Result): void {
  parentPort?.on('message', (jobs: readonly Job[]) => {
    parentPort?.postMessage(jobs.map(answer));
  });
}
