import { parentPort, workerData } from 'node:worker_threads';
import { checkProject } from './check.ts';

const findings = await checkProject(workerData as string);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(findings);
