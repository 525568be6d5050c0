import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { checkReport } from './check-report.ts';
import { makeCorpus } from './corpus.ts';
import { libraryReport } from './library-report.ts';
import { median, type Pair } from './figures.ts';
import { measureBuild, type BuildFigures } from './measure-build.ts';
import { lessonsByKind } from './kinds.ts';
import { loads, measurePages, type PageFigures } from './measure-page.ts';
import { measureQuizzes, type QuizFigures } from './measure-quiz.ts';
import { readOptions } from './options.ts';
import { postReport } from './post-report.ts';
import { writeOutspoken } from './outspoken-site.ts';
import type { BenchSite } from './site.ts';
import { writeStarlight } from './starlight-site.ts';
import { buildRows, pageRows, quizLines, table } from './table.ts';

const project = join(import.meta.dirname, '..');
// Within the project, so that both sites use its packages; Astro does not find its own files through links from elsewhere.
const workshop = join(project, '.outspoken', `bench-${process.pid}`);
process.once('exit', () => rmSync(workshop, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
	const { sizes, runs, suites, posts, details } = readOptions(process.argv.slice(2));
	if (suites.includes('site')) await benchSite(sizes, runs);
	if (suites.includes('check')) console.log(`\n${postReport(posts, { details })}\n\n${await checkReport(posts)}`);
	if (suites.includes('library')) console.log(`\n${await libraryReport(project, workshop)}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function benchSite(sizes: readonly number[], runs: number): Promise<void> {
	const builds: Pair<BuildFigures>[] = [];
	let pages: PageFigures[] = [];
	let quizzes: QuizFigures | undefined;
	for (const size of sizes) {
		const sites = await writeSites(size);
		builds.push(await buildInTurn(sites, size, runs));
		if (pages.length > 0) continue;
		pages = await measurePages(sites, 'en/training/track-01/lesson-01/');
		quizzes = await measureQuizzes(sites[1], lessonsByKind(makeCorpus(size)));
	}
	console.log(`\n${heading(sizes, runs)}\n`);
	console.log(table([...buildRows(sizes, builds), ...pageRows(pages as Pair<PageFigures>)]));
	console.log(`\n${quizLines(quizzes!).join('\n')}`);
}

async function writeSites(size: number): Promise<Pair<BenchSite>> {
	const lessons = makeCorpus(size);
	const [starlight, outspoken] = ['starlight', 'outspoken'].map((name) => join(workshop, String(size), name)) as Pair<string>;
	for (const folder of [starlight, outspoken]) mkdirSync(folder, { recursive: true });
	return [await writeStarlight(starlight, lessons), await writeOutspoken(project, outspoken, lessons)];
}

async function buildInTurn(sites: Pair<BenchSite>, size: number, runs: number): Promise<Pair<BuildFigures>> {
	const figures: Pair<BuildFigures[]> = [[], []];
	for (let run = 1; run <= runs; run++) {
		for (const [index, site] of sites.entries()) {
			const result = await measureBuild(site);
			console.error(`${size} lessons, build ${run} of ${runs}: ${site.name} ${result.seconds.toFixed(1)} s`);
			figures[index]!.push(result);
		}
	}
	return figures.map((all) => ({
		seconds: median(all.map(({ seconds }) => seconds)),
		processor: median(all.map(({ processor }) => processor)),
		memory: median(all.map(({ memory }) => memory)),
	})) as Pair<BuildFigures>;
}

function heading(sizes: readonly number[], runs: number): string {
	return [
		`Outspoken and plain Starlight ${version('@astrojs/starlight')} (Astro ${version('astro')}, Node ${process.versions.node})`,
		`${availableParallelism()} cores, ${cpus()[0]?.model ?? process.arch}`,
		`${sizes.join(' and ')} lessons, half in each of two languages; builds without cache, median of ${runs}`,
		`One lesson at ${sizes[0]} lessons: cold cache, brotli 11; times at four-fold CPU slowdown, median of ${loads}`,
	].join('\n');
}

function version(name: string): string {
	const { version } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
	return version;
}
