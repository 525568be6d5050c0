import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Finding } from './finding.ts';
import type { Judged } from './judged.ts';

/** What the thread sends, each once. */
export interface Sent {
	/** What a site is made of; sent before the rules that compare files are gone through. */
	judged: Judged;
	/** Every mistake in them. */
	findings: Finding[];
}

/**
 * Reads a project and finds every mistake in it, in a thread of its own: a build sets itself up in the meantime. The
 * thread runs `worker.ts` as it stands in the bundle beside this module (see `../bundled.mjs`).
 *
 * @param root the folder with portal.yaml
 * @returns what the thread sends; a promise is rejected with what the thread throws before
 */
export function checkBeside(root: URL): { [Part in keyof Sent]: Promise<Sent[Part]> } {
	const thread = new Worker(new URL('worker.mjs', import.meta.url), { workerData: fileURLToPath(root) });
	const sent = <Part extends keyof Sent>(part: Part) =>
		new Promise<Sent[Part]>((resolve, reject) => {
			thread.on('message', (message: Partial<Sent>) => message[part] && resolve(message[part]));
			thread.once('error', reject);
			thread.once('exit', () => reject(new Error('The checks of the content ended before they had found anything out. Build again.')));
		});
	const parts = { judged: sent('judged'), findings: sent('findings') };
	// Who waits for the one hears of the error too, and need not have asked for the other yet.
	for (const part of Object.values(parts)) part.catch(() => {});
	return parts;
}
