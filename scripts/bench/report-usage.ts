/** Loaded before a build: when it ends, it writes what the process used to descriptor 3. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.once('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
