import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Finding } from './finding.ts';

/**
 * Finds every mistake in a project, in a thread of its own: a build sets itself up in the meantime. The thread runs
 * `worker.ts` as it stands in the bundle beside this module (see `../bundled.mjs`).
 *
 * @param root the folder with portal.yaml
 * @throws what the checks throw
 */
export async function checkBeside(root: URL): Promise<Finding[]> {
	const [findings] = await once(new Worker(new URL('worker.mjs', import.meta.url), { workerData: fileURLToPath(root) }), 'message');
	return findings as Finding[];
}
