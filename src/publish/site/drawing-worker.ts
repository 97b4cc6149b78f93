/** Draws documents in a thread of its own: one of several, where there are many documents. */
import {workerData} from 'node:worker_threads';
import type {Site} from '../page/site.js';
import {answerJobs} from '../threads.js';
import {documentFiles, type DocumentJob} from './document-files.js';
import {writeFiles, type Target} from './write-files.js';

const {site, target} = workerData as {site: Site; target: Target};

answerJobs((job: DocumentJob) => writeFiles(documentFiles(job, site), target));
