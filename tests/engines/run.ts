import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { sites } from '../support/sites.ts';
import { engines, findOrInstall, type Running } from './engines.ts';
import { longestStep, NoAnswer, within, type Reader } from './reader.ts';

/**
 * Walks the ways of readers in every engine that the machine has or can get: `npm run test:engines`. Needs the site that
 * `npm run test:sites` builds. An engine that cannot be had is named as not run; it neither fails nor passes. With
 * `--after-tests` the last line adds what `npm test` has counted before.
 */
const outcome = { passed: 0, failed: 0 };
/**
 * How long each engine may take to be installed, and then, counted from its own start, to walk: only what hangs takes so long,
 * in milliseconds.
 */
const longest = { install: 150_000, engine: 300_000 };
const timeLeft = (until: number) => Math.max(0, until - performance.now());

const { folder, base } = sites.root;
if (existsSync(join(folder, '404.html'))) await walkEngines();
else tell(false, 'The company of the tests has not been built. Run `npm run test:sites` first.');
if (process.argv.includes('--after-tests')) addTests();
console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`);
// A browser that hangs would keep this process.
process.exit(outcome.failed > 0 ? 1 : 0);

async function walkEngines(): Promise<void> {
	const { journeys } = await import('./journeys.ts');
	const { address, server } = await serveSite({ folder, base, port: 4710 });
	for (const engine of engines) {
		const start = findOrInstall(engine, longest.install);
		if (start === undefined) {
			skip(engine.name, `This machine lacks ${engine.packages.join(' and ')}, and could not install it.`);
			continue;
		}
		const end = performance.now() + longest.engine;
		let browser: Running;
		try {
			browser = await within(longestStep, start(new URL(address).origin));
		} catch (error) {
			// That a machine’s browser does not start says nothing of the site.
			skip(engine.name, `It does not start: ${reasonOf(error)}`);
			continue;
		}
		try {
			console.log(browser.name);
			const reader = impatient(browser.reader);
			for (const [who, journey] of Object.entries(journeys)) await walk(who, end, () => journey(reader));
			for (const problem of await reader.problems()) tell(false, `no errors: ${problem}`);
		} catch (error) {
			tell(false, `${engine.name} gave up: ${reasonOf(error)}`);
		} finally {
			await within(15_000, browser.stop()).catch((error: unknown) => console.log(`  does not stop: ${reasonOf(error)}`));
		}
	}
	server.close();
	server.closeAllConnections();
}

/** Adds what `npm test` counted; that it counted nothing is a failure. */
function addTests(): void {
	const total = join(import.meta.dirname, '../../.outspoken/results/total.json');
	if (!existsSync(total)) return tell(false, '`npm test` has left no count.');
	const { passed, failed } = JSON.parse(readFileSync(total, 'utf8')) as typeof outcome;
	console.log(`\nIn the engines ${outcome.passed} passed, ${outcome.failed} failed; with the tests before:`);
	outcome.passed += passed;
	outcome.failed += failed;
}

/** @param end when the engine is given up */
async function walk(who: string, end: number, journey: () => Promise<void>): Promise<void> {
	const begin = performance.now();
	try {
		await within(timeLeft(end), journey());
		tell(true, `${who}, ${((performance.now() - begin) / 1000).toFixed(1)} s`);
	} catch (error) {
		if (error instanceof NoAnswer) throw error;
		tell(false, `${who}: ${reasonOf(error)}`);
	}
}

/** The same reader, who waits for no step longer than the limit. */
function impatient(reader: Reader): Reader {
	const steps = Object.entries(reader).map(([name, step]: [string, (...args: never[]) => Promise<unknown>]) => [
		name,
		(...args: never[]) => within(longestStep, step(...args)),
	]);
	return Object.fromEntries(steps) as Reader;
}

function skip(engine: string, why: string): void {
	console.log(`not run: ${engine}. ${why}`);
}

function tell(good: boolean, what: string): void {
	outcome[good ? 'passed' : 'failed'] += 1;
	console.log(`  ${good ? '✓' : '✗'} ${what}`);
}

/** A driver may give its errors a name and no message. */
function reasonOf(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
