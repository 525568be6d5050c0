import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { authorReport } from '../../src/integrations/author-checks/author-report.ts';
import { checkProject } from '../../src/integrations/author-checks/check.ts';
import { readProject } from '../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../src/integrations/author-checks/site.ts';
import { overlaid } from './overlay.ts';

const script = path.join(import.meta.dirname, '../../scripts/record.ts');
const version = (number: number, language = 'en') =>
	path.join(folder, `src/content/records/versions/${language}/guidelines/disclosure/${number}.txt`);

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function record(...names: string[]) {
	return spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8' });
}

/** Raises the version of the guideline, and says what is new. */
function raise(language: string): void {
	const file = path.join(folder, `src/content/docs/${language}/guidelines/disclosure.mdx`);
	const raised = readFileSync(file, 'utf8')
		.replace('version: 1', 'version: 2')
		.replace(/^changes:\n/m, 'changes:\n  - { version: 2, date: 2026-12-01, what: New., acknowledge: again }\n');
	writeFileSync(file, raised);
}

test('a raised version is kept in every language, and the earlier one stays as it was', async () => {
	folder = overlaid();
	for (const language of ['en', 'ru']) raise(language);
	writeFileSync(version(1), 'As it was.\n');
	expect(await checkProject(folder)).toEqual([]);
	expect(record().status).toBe(0);
	expect(await checkProject(folder)).toEqual([]);
	expect(['en', 'ru'].map((language) => existsSync(version(2, language)))).toEqual([true, true]);
	expect(readFileSync(version(1), 'utf8')).toBe('As it was.\n');
});

test('what is kept already is kept anew only by its name', () => {
	folder = overlaid();
	const before = readFileSync(version(1), 'utf8');
	writeFileSync(version(1), 'As it was.\n');
	record();
	expect(readFileSync(version(1), 'utf8')).toBe('As it was.\n');
	record('src/content/docs/en/guidelines/disclosure.mdx');
	expect(readFileSync(version(1), 'utf8')).toBe(before);
});

test('it holds the short answer and the words of the page, and no example that could be taken for a rule', () => {
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
	['guidelines/disclosur', 'The guideline `guidelines/disclosur` does not exist. Did you mean `guidelines/disclosure`?\n'],
	['town-square/profil', 'There is no quiz `town-square/profil`. Did you mean `town-square/profile`?\n'],
])('a name that is none is answered: %j', (name, sentence) => {
	folder = overlaid();
	const { status, stderr } = record(name);
	expect([status, stderr]).toEqual([1, sentence]);
});

test('a raised revision is recorded, and then holds', async () => {
	folder = overlaid();
	const quiz = path.join(folder, 'quizzes/town-square/profile.yaml');
	const change = (from: string | RegExp, to: string) => writeFileSync(quiz, readFileSync(quiz, 'utf8').replace(from, to));
	change(/^revision: 1/m, 'revision: 2');
	change(/^ {4}ref: .*\n/m, '');
	expect(await checkProject(folder)).toEqual([]);
	expect(record().status).toBe(0);
	const written = path.join(folder, 'src/content/records/quizzes/town-square/profile.json');
	expect(readFileSync(written, 'utf8')).toMatch(/^\t"profile-praise": \{ "revision": 2, "key": "[a-p]{8}" \}$/m);
	expect(await checkProject(folder)).toEqual([]);
	change(/^revision: 2/m, 'revision: 1');
	expect((await checkProject(folder)).map(({ message }) => message)).toEqual([
		'Revision 2 was recorded, and the quiz says 1: readers have met the later one. Write `revision: 2`.',
	]);
});

test('a changed answer is not recorded before its number is raised', () => {
	folder = overlaid('answer-changed');
	const { status, stderr } = record('town-square/profile');
	expect([status, stderr]).toEqual([
		1,
		'quizzes/town-square/profile.yaml  What counts as right has changed in `profile-praise`. Write `revision: 2` at the top first.\n',
	]);
});

test('what is not recorded yet stops nothing, and the report names it', async () => {
	folder = overlaid();
	for (const language of ['en', 'ru']) raise(language);
	rmSync(path.join(folder, 'src/content/records/quizzes'), { recursive: true });
	expect(await checkProject(folder)).toEqual([]);
	const report = authorReport(judgeSite(await readProject(folder), '2026-12-01'));
	expect(report).toContain(`Not recorded yet (3)
  quizzes/town-square/profile.yaml:1  revision — What counts as right in revision 1: \`npm run record\` notes it.
  src/content/docs/en/guidelines/disclosure.mdx:7  version — How version 2 reads: \`npm run record\` keeps it.
  src/content/docs/ru/guidelines/disclosure.mdx:7  version — How version 2 reads: \`npm run record\` keeps it.
`);
});

test('a record that was changed by hand is not written over', () => {
	folder = overlaid('record-changed-by-hand');
	const { status, stderr } = record('town-square/profile');
	expect([status, stderr]).toEqual([
		1,
		'src/content/records/quizzes/town-square/profile.json  was changed by hand; `npm run check` says how to bring it back.\n',
	]);
});

test('a list of entries is kept as it was closed, and anew only while nobody knows the seed', async () => {
	folder = overlaid();
	const contest = path.join(folder, 'src/content/contests/windowsill.yaml');
	const kept = path.join(folder, 'src/content/records/contests/windowsill.json');
	const change = (from: string | RegExp, to: string) => writeFileSync(contest, readFileSync(contest, 'utf8').replace(from, to));
	const messages = async () => (await checkProject(folder)).map(({ message }) => message);
	const before = readFileSync(kept, 'utf8');
	rmSync(kept);
	record();
	expect(readFileSync(kept, 'utf8')).toBe(before);

	change('  - { id: e03 }\n', '');
	change('closed: 2026-10-26', 'closed: 2026-10-27');
	record();
	expect(readFileSync(kept, 'utf8')).toBe(before);
	expect(await messages()).toEqual([
		expect.stringMatching(/ somebody was added or taken away\. The seed is known, so bring the list back\.$/),
	]);

	change(/^draw: .*\n/m, '');
	expect(await messages()).toEqual([]);
	record();
	expect(readFileSync(kept, 'utf8')).toContain('"closed": "2026-10-27"');
	change('  - { id: e02 }\n', '');
	expect(await messages()).toEqual([expect.stringMatching(/ you can close it anew with `closed: \d{4}-\d\d-\d\d`\.$/)]);
});
