import { parentPort, workerData } from 'node:worker_threads';
import { calendarDate } from '../../lib/time/visibility.ts';
import type { Sent } from './beside.ts';
import { findingsIn } from './check.ts';
import { judgedEntries } from './judged.ts';
import { readProject } from './read.ts';
import { judgeSite } from './site.ts';

const site = judgeSite(await readProject(workerData as string), calendarDate(new Date()));
send({ judged: judgedEntries(site) });
send({ findings: findingsIn(site) });

function send(part: Partial<Sent>): void {
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
	parentPort?.postMessage(part);
}
