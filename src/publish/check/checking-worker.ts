/** Checks files in a thread of its own: one of several, where there are many files. */
import {workerData} from 'node:worker_threads';
import {answerJobs} from '../threads.js';
import {checkFile, type CheckOptions} from './check-files.js';

const options = workerData as CheckOptions;

answerJobs((file: string) => checkFile(file, options));
