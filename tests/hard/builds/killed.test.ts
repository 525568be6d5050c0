import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroProgram } from '../../../scripts/lib/astro-program.ts';
import { buildSite, newFolder } from '../../../scripts/lib/assemble-site.ts';
import { assembleTestCompany } from '../../support/test-company.ts';
import { randomOf } from '../../support/random.ts';

const seed = Number(process.env['OUTSPOKEN_SEED'] ?? 1);
const kills = 12;
let folder: string;

beforeAll(() => {
	folder = newFolder('killed');
	assembleTestCompany(folder);
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist/index.html'), 'last');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leftovers = () => (existsSync(join(folder, '.outspoken')) ? readdirSync(join(folder, '.outspoken')) : []);

/** Kills a build when it has said so many lines, as a machine that is switched off would. */
async function killAfter(lines: number): Promise<boolean> {
	const build = spawn(process.execPath, [astroProgram, 'build'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
	let said = 0;
	build.stdout.on('data', (data: Buffer) => {
		said += data.toString().split('\n').length - 1;
		if (said >= lines) build.kill('SIGKILL');
	});
	return await new Promise((resolve) => build.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
}

/** The site in its place: the one of before, one that was just built, or no whole one. */
function siteInPlace(): string {
	const page = existsSync(join(folder, 'dist/index.html')) ? readFileSync(join(folder, 'dist/index.html'), 'utf8') : 'none';
	return page.includes('</html>') && existsSync(join(folder, 'dist/pagefind/pagefind-entry.json')) ? 'next' : page.slice(0, 100);
}

test('builds that are killed at any line they say leave a whole site, and the next one leaves nothing of theirs', async () => {
	const random = randomOf(seed);
	let killed = 0;
	for (let round = 0; round < kills; round++) {
		if (await killAfter(1 + Math.floor(random() * 200))) killed++;
		expect([`round ${round}: last`, `round ${round}: next`]).toContain(`round ${round}: ${siteInPlace()}`);
	}
	console.log(`Seed ${seed}: ${killed} of ${kills} builds killed, ${leftovers().length} left something behind`);
	expect(killed).toBeGreaterThan(kills / 2);
	const { status, output } = buildSite(folder);
	expect({ status, output }).toMatchObject({ status: 0 });
	expect(siteInPlace()).toBe('next');
	expect(leftovers()).toEqual([]);
});

/** Loaded before a build, which ends by it at the moment when the last site has left its place. */
const endBetweenMoves = `
	import fs from 'node:fs';
	import { syncBuiltinESMExports } from 'node:module';
	const { renameSync } = fs;
	fs.renameSync = (from, to) => {
		renameSync(from, to);
		if (/[\\\\/]last[\\\\/]/.test(to)) process.kill(process.pid, 'SIGKILL');
	};
	syncBuiltinESMExports();
`;

test('a build that is killed between its two moves has its last site brought back by the next, though that one fails', () => {
	rmSync(join(folder, 'dist'), { recursive: true });
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist/index.html'), 'last');
	buildSite(folder, { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(endBetweenMoves)}` } });
	expect(siteInPlace()).toBe('none');
	const portal = readFileSync(join(folder, 'portal.yaml'), 'utf8');
	writeFileSync(join(folder, 'portal.yaml'), `${portal}\nunknown: true\n`);
	const { status } = buildSite(folder);
	writeFileSync(join(folder, 'portal.yaml'), portal);
	expect(status).toBe(1);
	expect(siteInPlace()).toBe('last');
	expect(leftovers()).toEqual([]);
});
