import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroProgram } from './lib/astro-program.ts';
import { findChromium } from './lib/chromium.ts';

interface Count {
	passed: number;
	failed: number;
}

const root = join(import.meta.dirname, '..');
const results = join(root, '.outspoken', 'results');
const node = process.execPath;
const tool = (path: string) => join(root, 'node_modules', path);

/** One step of the tests: what it runs, and how its outcome is counted. */
interface Stage {
	name: string;
	command: string[];
	/** File of results; without one the step counts as a single test. */
	count?: () => Count;
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

const total: Count = { passed: 0, failed: 0 };
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
console.log('\nTypes, builds, format and lint; each says here what it has found.');
await Promise.all(
	besideEachOther.map(async (row) => {
		for (const stage of row) add(await runQuietly(stage));
	}),
);
for (const stage of oneByOne) {
	console.log(`\n── ${stage.name}`);
	add(runStage(stage));
}
// The journeys in other engines (tests/engines/run.ts) add theirs.
writeFileSync(join(results, 'total.json'), JSON.stringify(total));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function add({ passed, failed }: Count): void {
	total.passed += passed;
	total.failed += failed;
}

/** Runs a step beside others, and shows what it said once it has ended. */
async function runQuietly({ name, command }: Stage): Promise<Count> {
	const child = spawn(node, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
	console.log(`\n── ${name}\n${Buffer.concat(said).toString().trimEnd()}`);
	return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

function runStage({ name, command, count, env }: Stage): Count {
	try {
		const { status } = spawnSync(node, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env?.() } });
		const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
		return status === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
	} catch (error) {
		console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
		return { passed: 0, failed: 1 };
	}
}

function countVitest(): Count {
	const { numPassedTests, numFailedTests } = readResults('vitest.json') as { numPassedTests: number; numFailedTests: number };
	return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(): Count {
	const { stats } = readResults('playwright.json') as { stats: { expected: number; unexpected: number; flaky: number } };
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function readResults(file: string): unknown {
	return JSON.parse(readFileSync(join(results, file), 'utf8'));
}
