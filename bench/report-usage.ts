/** Loaded before every process of a build: when it ends, it writes what it used into a folder that the variable names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['BENCH_USAGE'];
if (isMainThread && folder !== undefined) {
	process.once('exit', () => writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage())));
}
