import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './lib/chromium.ts';

/**
 * Looks for an hour where `npm test` looks for a second: storages that show writes late in every order, tabs that are
 * closed and killed, damaged documents, builds that are killed and built again elsewhere. `OUTSPOKEN_SEED=4711 npm run test:hard` repeats a run. Needs the sites that
 * `npm run build` and `npm run test:sites` make.
 */
const root = join(import.meta.dirname, '..');
const seed = process.env['OUTSPOKEN_SEED'] || String(Math.floor(Math.random() * 2 ** 31));
const env = { ...process.env, OUTSPOKEN_SEED: seed, OUTSPOKEN_HARD: '1', PROPERTY_RUNS: process.env['PROPERTY_RUNS'] ?? '1000' };
const stages = [
	// Each file in a process of its own: what so many runs leave behind would fill the memory of one for all.
	{
		program: 'vitest/vitest.mjs',
		given: ['run', '--project=unit', '--pool=forks', '--isolate', 'tests/unit/progress', 'tests/unit/receipts', 'tests/unit/checker'],
	},
	{ program: 'vitest/vitest.mjs', given: ['run', '--project=hard', '--no-file-parallelism'] },
	{ program: '@playwright/test/cli.js', given: ['test', '--project=hard', '--workers=1'] },
];

console.log(`Seed ${seed}. Repeat it with OUTSPOKEN_SEED=${seed} npm run test:hard`);
for (const { program, given } of stages) {
	const chromium = program.startsWith('@playwright') ? { CHROMIUM_PATH: findChromium() } : {};
	const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], {
		cwd: root,
		stdio: 'inherit',
		env: { ...env, ...chromium },
	});
	if (status !== 0) process.exitCode = 1;
}
console.log(`Seed ${seed}: ${process.exitCode === 1 ? 'failed' : 'passed'}`);
