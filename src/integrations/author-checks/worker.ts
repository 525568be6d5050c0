import { parentPort, workerData } from 'node:worker_threads';
import { calendarDate } from '../../lib/share/visibility.ts';
import type { Sent } from './beside.ts';
import { check } from './check.ts';
import { readProject } from './read.ts';
import { saidBy } from './said.ts';

const project = await readProject(workerData as string);
send({ said: saidBy(project) });
send({ findings: check(project, calendarDate(new Date())) });

function send(part: Partial<Sent>): void {
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
	parentPort?.postMessage(part);
}
