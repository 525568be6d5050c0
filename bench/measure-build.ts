import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { BenchSite } from './site.ts';

export interface BuildFigures {
	/** Of the whole command, from start to end. */
	seconds: number;
	/** Seconds of processor time of the build's Node processes. Pagefind's own, which both sites start, is not in it. */
	processor: number;
	/** Peaks of the same processes in MB, added up. */
	memory: number;
}

const leftovers = ['dist', '.astro', '.outspoken', 'node_modules'];
const usageReport = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/**
 * Builds a site as after a fresh clone, with no cache. What earlier builds left is kept beside the site's folder.
 *
 * @throws Error with the output of the build when it fails
 */
export async function measureBuild({ name, folder, command }: BenchSite): Promise<BuildFigures> {
	await putAside(folder);
	const started = performance.now();
	const usageFolder = await mkdtemp(join(tmpdir(), 'outspoken-bench-'));
	const child = spawn(process.execPath, command, {
		cwd: folder,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_USAGE: usageFolder, NODE_OPTIONS: `--import ${usageReport}` },
		stdio: ['ignore', 'pipe', 'pipe'],
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
	const [output, errors] = pipes.map((pipe) => text(pipe as Readable)) as [Promise<string>, Promise<string>];
	try {
		const seconds = await finished;
		return { seconds, ...(await used(usageFolder)) };
	} catch (error) {
		throw new Error(`${(error as Error).message}\n\n${`${await output}${await errors}`.slice(-4000)}`, { cause: error });
	}
}

/** Deleted, it would slow down the build: ext4 is slow to make files for minutes after it has deleted many. */
async function putAside(folder: string): Promise<void> {
	const aside = await mkdtemp(join(dirname(folder), 'aside-'));
	const left = leftovers.map((path) => join(folder, path)).filter(existsSync);
	await Promise.all(left.map((path) => rename(path, join(aside, basename(path)))));
}

async function used(folder: string): Promise<Pick<BuildFigures, 'processor' | 'memory'>> {
	const reports = await Promise.all((await readdir(folder)).map(async (file) => readFile(join(folder, file), 'utf8')));
	await rm(folder, { recursive: true });
	const usages = reports.map((report) => JSON.parse(report) as NodeJS.ResourceUsage);
	const sum = (value: (usage: NodeJS.ResourceUsage) => number) => usages.reduce((total, usage) => total + value(usage), 0);
	return {
		processor: sum(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime) / 1e6,
		memory: sum(({ maxRSS }) => maxRSS) / 1024,
	};
}
