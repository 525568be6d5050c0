import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Site } from './site.ts';

export interface BuildFigures {
	/** Of the whole command, from start to end. */
	seconds: number;
	/** Seconds of processor time of the build's process. Pagefind's own, which both sites start, is not in it. */
	processor: number;
	/** Peak of the same process in MB. */
	memory: number;
}

const leftovers = ['dist', '.astro', '.outspoken', 'node_modules/.astro', 'node_modules/.vite'];
const usageReport = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/**
 * Builds a site as after a fresh clone, with no cache.
 *
 * @throws Error with the output of the build when it fails
 */
export async function measureBuild({ name, folder, command }: Site): Promise<BuildFigures> {
	await Promise.all(leftovers.map((path) => rm(join(folder, path), { recursive: true, force: true })));
	const started = performance.now();
	const child = spawn(process.execPath, ['--import', usageReport, ...command], {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	const stop = () => child.kill();
	process.once('exit', stop);
	const finished = new Promise<number>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => {
			process.off('exit', stop);
			if (code === 0) resolve((performance.now() - started) / 1000);
			else reject(new Error(`The build of ${name} failed.`));
		});
	});
	const [, ...pipes] = child.stdio;
	const [output, errors, usage] = pipes.map((pipe) => text(pipe as Readable)) as [Promise<string>, Promise<string>, Promise<string>];
	try {
		const seconds = await finished;
		const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await usage) as NodeJS.ResourceUsage;
		return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
	} catch (error) {
		throw new Error(`${(error as Error).message}\n\n${`${await output}${await errors}`.slice(-4000)}`, { cause: error });
	}
}
