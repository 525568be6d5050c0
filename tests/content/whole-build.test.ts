import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, newFolder } from '../../scripts/lib/assemble-site.ts';
import { assembleTestCompany } from '../support/test-company.ts';

const page = 'src/content/docs/en/guidelines/respect.mdx';
let folder: string;

beforeAll(() => {
	folder = newFolder('whole-build');
	assembleTestCompany(folder);
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist', 'index.html'), 'the last good site');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildWith(change: (text: string) => string, path = page) {
	const file = join(folder, path);
	const sound = readFileSync(file, 'utf8');
	writeFileSync(file, change(sound));
	const outcome = buildSite(folder);
	writeFileSync(file, sound);
	return outcome;
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

test.each<[what: string, path: string, change: (text: string) => string, sentence: string]>([
	['what its schema does not know', 'src/content/badges/first-lesson.yaml', (text) => `${text}\nshine: true\n`, '`shine`'],
	['what is no YAML', 'src/content/badges/first-lesson.yaml', (text) => text.replace('title:', 'title: {'), 'first-lesson.yaml:'],
	['a number for a text', 'quizzes/linkedin/comments.yaml', (text) => text.replace(/revision: \d+/, 'revision: one'), 'revision'],
])('Astro, which reads %s at the same time, is not heard', { timeout: 60_000 }, (_, path, change, sentence) => {
	const { status, output } = buildWith(change, path);
	expect(status).toBe(1);
	expect(output).toContain(`${path}:`);
	expect(output).toContain(sentence);
	expect(output).not.toMatch(/^\s+at |InvalidContentEntry|does not match|YAMLException/m);
	expectUntouched();
});

test('a page that fails while it is rendered leaves the last good site too', { timeout: 60_000 }, () => {
	const { status, output } = buildWith((text) => `${text}\n\n{nowhere.to.be.found}\n`);
	expect(status).not.toBe(0);
	expect(output).toContain('nowhere');
	expectUntouched();
});
