import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroProgram } from '../../scripts/lib/astro-program.ts';

const root = process.cwd();
const copied = ['portal.yaml', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'quizzes', 'src'];
const page = 'src/content/docs/en/guidelines/respect.mdx';
let folder: string;

// Beside the installed packages, where Astro finds them.
beforeAll(() => {
	mkdirSync(join(root, '.outspoken'), { recursive: true });
	folder = mkdtempSync(join(root, '.outspoken', 'broken-'));
	for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist', 'index.html'), 'the last good site');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildWith(change: (text: string) => string) {
	const file = join(folder, page);
	const sound = readFileSync(file, 'utf8');
	writeFileSync(file, change(sound));
	const { status, stdout, stderr } = spawnSync(process.execPath, [astroProgram, 'build'], { cwd: folder, encoding: 'utf8' });
	writeFileSync(file, sound);
	return { status, output: stdout + stderr };
}

function expectUntouched() {
	expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
	expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
	expect(existsSync(join(folder, '.outspoken')) ? readdirSync(join(folder, '.outspoken')) : []).toEqual([]);
}

test('a mistake of content stops the build with its sentence, and the last good site stays', { timeout: 60_000 }, () => {
	const { status, output } = buildWith((text) => text.replace('acknowledge: true', 'acknowlege: true'));
	expect(status).toBe(1);
	expect(output).toContain(`${page}:`);
	expect(output).toContain('Did you mean `acknowledge`?');
	expect(output).not.toMatch(/^\s+at /m);
	expectUntouched();
});

test('a page that fails while it is rendered leaves the last good site too', { timeout: 60_000 }, () => {
	const { status, output } = buildWith((text) => `${text}\n\n{nowhere.to.be.found}\n`);
	expect(status).not.toBe(0);
	expect(output).toContain('nowhere');
	expectUntouched();
});
