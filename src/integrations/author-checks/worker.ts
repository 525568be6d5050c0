import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from './check.ts';

parentPort?.postMessage(await checkProject(workerData as string));
