import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { overlaid } from './overlay.ts';

const script = path.join(import.meta.dirname, '../../scripts/keep.ts');
const version = (number: number, language = 'en') =>
	path.join(folder, `src/content/versions/${language}/guidelines/disclosure/${number}.txt`);

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(...names: string[]) {
	return spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
}

test('a raised version is kept in every language, and the earlier one stays as it was', { timeout: 60_000 }, async () => {
	folder = overlaid('version-not-kept');
	writeFileSync(version(1), 'As it was.\n');
	expect(keep().status).toBe(0);
	expect(await checkProject(folder)).toEqual([]);
	expect(['en', 'ru'].map((language) => existsSync(version(2, language)))).toEqual([true, true]);
	expect(readFileSync(version(1), 'utf8')).toBe('As it was.\n');
});

test('what is kept already is kept anew only by its name', { timeout: 60_000 }, () => {
	folder = overlaid();
	const before = readFileSync(version(1), 'utf8');
	writeFileSync(version(1), 'As it was.\n');
	keep();
	expect(readFileSync(version(1), 'utf8')).toBe('As it was.\n');
	keep('src/content/docs/en/guidelines/disclosure.mdx');
	expect(readFileSync(version(1), 'utf8')).toBe(before);
});

test('it holds the short answer and the words of the page, and no example that could be taken for a rule', { timeout: 60_000 }, () => {
	folder = overlaid();
	const text = readFileSync(version(1), 'utf8');
	const page = readFileSync(path.join(folder, 'src/content/docs/en/guidelines/disclosure.mdx'), 'utf8');
	const [, summary = ''] = /^summary: (.*)$/m.exec(page) ?? [];
	expect(text.startsWith(summary)).toBe(true);
	expect(page).toContain('<ExamplePost');
	for (const [, example = ''] of page.matchAll(/<ExamplePost[^>]*>\n(.+)/g)) expect(text).not.toContain(example);
	expect(text).not.toMatch(/[<>*\]]|Contact/);
});

test.each([
	['disclosur', 'The guideline `disclosur` does not exist. Did you mean `disclosure`?\n'],
	['guidelines/', 'The guideline `` does not exist. There are: `disclosure`.\n'],
])('a name that is none is answered: %j', (name, sentence) => {
	folder = overlaid();
	const { status, stderr } = keep(name);
	expect([status, stderr]).toEqual([1, sentence]);
});
