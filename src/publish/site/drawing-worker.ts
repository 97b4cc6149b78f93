/** Draws documents in a thread of its own: one of several, where there are many documents. */
import {parentPort, workerData} from 'node:worker_threads';
import type {Site} from '../page/site.js';
import {documentFiles, type DocumentJob} from './document-files.js';
import {writeFiles, type Target} from './write-files.js';

const {site, target} = workerData as {site: Site; target: Target};

parentPort?.on('message', (jobs: readonly DocumentJob[]) => {
  parentPort?.postMessage(jobs.map((job) => writeFiles(documentFiles(job, site), target)));
});
