import type {Site} from '../page/site.js';
import {inThreads} from '../threads.js';
import {documentFiles, type DocumentJob} from './document-files.js';
import {writeFiles, type Target} from './write-files.js';

/** Up to so many documents are drawn before another thread would be ready. */
const fewJobs = 100;

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
  if (jobs.length > fewJobs) {
    const module = new URL('./drawing-worker.js', import.meta.url);
    return inThreads(module, jobs, {workerData: {site, target}, onDone: onDrawn});
  }
  return jobs.map((job) => {
    onDrawn(1);
    return writeFiles(documentFiles(job, site), target);
  });
}
