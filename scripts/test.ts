import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroProgram } from './lib/astro-program.ts';
import { findChromium } from './lib/chromium.ts';
import {
	closing,
	outcomeOfPlaywright,
	outcomeOfVitest,
	type TestOutcome,
	type PlaywrightResults,
	type UnhandledError,
	type VitestResults,
} from './lib/outcome/outcome.ts';

const root = join(import.meta.dirname, '..');
const results = join(root, '.outspoken', 'results');
const node = process.execPath;
const tool = (path: string) => join(root, 'node_modules', path);

/** One step of the tests: what it runs, and how its outcome is counted. */
interface Stage {
	name: string;
	command: string[];
	/** File of results; without one the step counts as a single test. */
	count?: () => TestOutcome;
	env?: () => Record<string, string>;
}

/** What needs one core each and changes no file of the other: two rows that go on at the same time. */
const besideEachOther: Stage[][] = [
	[
		{ name: 'types', command: [astroProgram, 'check', '--minimumFailingSeverity', 'hint'] },
		{ name: 'build of what is published', command: [astroProgram, 'build'] },
	],
	[
		{ name: 'builds of the company of the tests, at the root and under a path', command: ['tests/support/build-sites.ts'] },
		{ name: 'format', command: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
		{ name: 'lint', command: [tool('oxlint/bin/oxlint'), '--deny-warnings'] },
	],
];
/** What takes all cores. */
const oneByOne: Stage[] = [
	{ name: 'unit, component and content tests', command: [tool('vitest/vitest.mjs'), 'run'], count: countVitest },
	{
		name: 'browser tests',
		command: [tool('@playwright/test/cli.js'), 'test'],
		count: countPlaywright,
		env: () => ({ CHROMIUM_PATH: findChromium() }),
	},
];

// Builds, scripts and workers start a hundred times: each finds the code of the earlier ones compiled, and their types taken off.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.outspoken', 'compiled');
const outcomes: TestOutcome[] = [];
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
console.log('\nTypes, builds, format and lint; each says here what it has found.');
await Promise.all(
	besideEachOther.map(async (row) => {
		for (const stage of row) outcomes.push(await runQuietly(stage));
	}),
);
for (const stage of oneByOne) {
	console.log(`\n── ${stage.name}`);
	outcomes.push(runStage(stage));
}
const total: TestOutcome = {
	passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
	failures: outcomes.flatMap(({ failures }) => failures),
};
// The journeys in other engines (tests/engines/run.ts) add theirs.
writeFileSync(join(results, 'total.json'), JSON.stringify({ passed: total.passed, failed: total.failures.length }));
console.log(`\n${closing(total)}`);
process.exitCode = total.failures.length > 0 ? 1 : 0;

/** Runs a step beside others, and shows what it said once it has ended. */
async function runQuietly({ name, command }: Stage): Promise<TestOutcome> {
	const child = spawn(node, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
	console.log(`\n── ${name}\n${Buffer.concat(said).toString().trimEnd()}`);
	return asOne(name, status);
}

/** A step that counts as a single test. */
function asOne(name: string, status: number | null): TestOutcome {
	return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [name] };
}

function runStage({ name, command, count, env }: Stage): TestOutcome {
	try {
		const { status } = spawnSync(node, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env?.() } });
		const counted = count?.() ?? asOne(name, status);
		if (status === 0 || counted.failures.length > 0) return counted;
		return { ...counted, failures: [`${name}: ended with ${status ?? 'a signal'}, and no test failed`] };
	} catch (error) {
		return { passed: 0, failures: [`${name}: ${error instanceof Error ? error.message : String(error)}`] };
	}
}

function countVitest(): TestOutcome {
	return outcomeOfVitest(readResults('vitest.json') as VitestResults, readResults('unhandled.json') as UnhandledError[], root);
}

function countPlaywright(): TestOutcome {
	return outcomeOfPlaywright(readResults('playwright.json') as PlaywrightResults);
}

function readResults(file: string): unknown {
	return JSON.parse(readFileSync(join(results, file), 'utf8'));
}
