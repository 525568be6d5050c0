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

type Change = [path: string, change: (text: string) => string];

function buildWith(...changes: Change[]) {
	const sound = changes.map(([path]) => readFileSync(join(folder, path), 'utf8'));
	for (const [index, [path, change]] of changes.entries()) writeFileSync(join(folder, path), change(sound[index]!));
	const outcome = buildSite(folder);
	for (const [index, [path]] of changes.entries()) writeFileSync(join(folder, path), sound[index]!);
	return outcome;
}

function expectUntouched() {
	expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
	expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
	expect(existsSync(join(folder, '.outspoken')) ? readdirSync(join(folder, '.outspoken')) : []).toEqual([]);
}

test('a mistake of content stops the build with its sentence, and the last good site stays', () => {
	const { status, output } = buildWith([page, (text) => text.replace('acknowledge: true', 'acknowlege: true')]);
	expect(status).toBe(1);
	expect(output).toContain(`${page}:`);
	expect(output).toContain('Did you mean `acknowledge`?');
	expect(output).toContain('The content has mistakes.');
	expect(output).not.toContain('unhandled error');
	expect(output).not.toMatch(/^\s+at /m);
	expectUntouched();
});

test('Astro, which reads the same mistakes at the same time, is not heard', () => {
	const mistakes: [...change: Change, sentence: string][] = [
		['src/content/badges/first-lesson.yaml', (text) => `${text}\nshine: true\n`, '`shine`'],
		['src/content/badges/five-lessons.yaml', (text) => text.replace('title:', 'title: {'), 'five-lessons.yaml:'],
		['quizzes/linkedin/comments.yaml', (text) => text.replace(/revision: \d+/, 'revision: one'), 'revision'],
	];
	const { status, output } = buildWith(...mistakes.map(([path, change]): Change => [path, change]));
	expect(status).toBe(1);
	for (const [path, , sentence] of mistakes) {
		expect(output).toContain(`${path}:`);
		expect(output).toContain(sentence);
	}
	expect(output).not.toMatch(/^\s+at |InvalidContentEntry|does not match|YAMLException/m);
	expectUntouched();
});

test('a page that fails while it is rendered leaves the last good site too', () => {
	const { status, output } = buildWith([page, (text) => `${text}\n\n{nowhere.to.be.found}\n`]);
	expect(status).not.toBe(0);
	expect(output).toContain('nowhere');
	expectUntouched();
});
