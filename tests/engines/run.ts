import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { sites } from '../support/sites.ts';
import { engines, findOrInstall, type Running } from './engines.ts';
import { longestStep, NoAnswer, within, type Reader } from './reader.ts';

/**
 * Walks the ways of readers in every engine that the machine has or can get: `npm run test:engines`. Needs the site that
 * `npm run test:sites` builds. An engine that cannot be had is named as not run; it neither fails nor passes.
 */
const { folder, base } = sites.root;
if (!existsSync(join(folder, '404.html'))) {
	console.error('The company of the tests has not been built. Run `npm run test:sites` first.');
	process.exit(1);
}
const { journeys } = await import('./journeys.ts');
const { address, server } = await serveSite({ folder, base, port: 4710 });
/** After so long no other engine is begun, in milliseconds, so that one that hangs ends within five minutes. */
const lastBegin = 170_000;
const outcome = { passed: 0, failed: 0, notRun: 0 };
for (const engine of engines) {
	if (performance.now() > lastBegin) {
		skip(engine.name, 'The others took too long on this machine.');
		continue;
	}
	const start = findOrInstall(engine);
	if (start === undefined) {
		skip(engine.name, `This machine lacks ${engine.packages.join(' and ')}, and could not install it.`);
		continue;
	}
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
		for (const [who, journey] of Object.entries(journeys)) await walk(who, () => journey(reader));
		for (const problem of await reader.problems()) tell(false, `no errors: ${problem}`);
	} catch (error) {
		tell(false, `${engine.name} gave up: ${reasonOf(error)}`);
	} finally {
		await within(30_000, browser.stop()).catch((error: unknown) => console.log(`  does not stop: ${reasonOf(error)}`));
	}
}
server.close();
server.closeAllConnections();
console.log(`\n${outcome.passed} passed, ${outcome.failed} failed, ${outcome.notRun} engines not run`);
// A browser that hangs would keep this process.
process.exit(outcome.failed > 0 ? 1 : 0);

async function walk(who: string, journey: () => Promise<void>): Promise<void> {
	const begin = performance.now();
	try {
		await journey();
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
	outcome.notRun += 1;
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
