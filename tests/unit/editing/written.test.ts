import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import * as written from '../../../src/lib/editing/written.ts';
import type { FileValues } from '../../../src/lib/editing/written.ts';

const { readPage, readValues } = written;
const switches = { said: ['open'], unsaid: ['correct'] };
const writeValues = (values: FileValues) => written.writeValues(values, switches);
const writePage = (values: FileValues) => written.writePage(values, switches);

const files = globSync('{,tests/site/}{quizzes,src/content}/**/*.yaml').filter(
	(file) => !file.includes('i18n') && !file.endsWith('principles.yaml'),
);
const pages = globSync('{src,tests/site/src}/content/docs/**/*.mdx');
const read = (file: string) => readFileSync(file, 'utf8');

test('a file that is saved unchanged is the same file', () => {
	const changed = files.filter((file) => writeValues(readValues(read(file))) !== read(file));
	expect(changed).toEqual([]);
	expect(files.length).toBeGreaterThan(100);
});

test('so is a page', () => {
	const changed = pages.filter((page) => writePage(readPage(read(page))) !== read(page));
	expect(changed).toEqual([]);
	expect(pages.length).toBeGreaterThan(40);
});

const text = `# Of the autumn.
title: { en: "Rows", ru: "Ряды" } # short
topics: [energy, team]
items:
  - id: a
    text: |
      First line.
      Second line.
  - id: b # the better one
    text: 'It’s: fine'
`;
const changed = (change: (values: FileValues) => FileValues) => writeValues(change(readValues(text)));

describe('a change is the only one', () => {
	test.each<[what: string, change: (values: FileValues) => FileValues, before: string, after: string]>([
		['of a text', (values) => ({ ...values, title: { en: 'Lines', ru: 'Ряды' } }), '"Rows"', '"Lines"'],
		['of a list', (values) => ({ ...values, topics: ['energy', 'growers', 'team'] }), 'energy, team', 'energy, growers, team'],
		['in an entry', (values) => withItems(values, ([a, b]) => [a!, { ...b, text: 'It’s: so' }]), 'It’s: fine', 'It’s: so'],
		[
			'of a text of lines',
			(values) => withItems(values, ([a, b]) => [{ ...a, text: 'First line.\nLast line.' }, b!]),
			'Second line',
			'Last line',
		],
		[
			'that adds a field',
			(values) => ({ ...values, title: { ...(values['title'] as FileValues), de: 'Reihen' } }),
			'"Ряды" }',
			'"Ряды", de: Reihen }',
		],
	])('%s', (_, change, before, after) => {
		expect(changed(change)).toBe(text.replace(before, after));
	});

	test('that takes an entry away', () => {
		expect(changed((values) => withItems(values, ([, b]) => [b!]))).toBe(text.replace(/ {2}- id: a\n[^]*?(?= {2}- id: b)/, ''));
	});

	test('that moves an entry, whose comment goes with it', () => {
		const moved = changed((values) => withItems(values, ([a, b]) => [b!, a!]));
		expect((parse(moved) as { items: unknown[] }).items).toEqual((parse(text) as { items: unknown[] }).items.toReversed());
		expect(moved).toContain('- id: b # the better one');
	});

	test('fields that nobody filled in are not written', () => {
		expect(changed((values) => ({ ...values, shuffle: false, accepted: [], note: '', fix: null, hashtag: { en: '' } }))).toBe(text);
	});

	test('a field that was emptied goes', () => {
		expect(changed(({ topics: _, ...values }) => values)).toBe(text.replace('topics: [energy, team]\n', ''));
	});
});

describe('a draft', () => {
	const file = 'title: Rows\nquiet: true\n';

	test('is what says so, and nothing else that is there', () => {
		expect(readValues(file)).toMatchObject({ draft: false });
		expect(readPage(`---\n${file}---\nText.\n`)).toMatchObject({ draft: false });
		expect(readValues(`draft: true\n${file}`)).toMatchObject({ draft: true });
	});

	test('is begun in a line on top', () => {
		expect(writeValues({ draft: true, title: 'Rows', quiet: true })).toBe(`draft: true\n${file}`);
		expect(writeValues({ ...readValues(file), draft: true })).toBe(`draft: true\n${file}`);
	});

	test('is published without the line, and without what is said of the line', () => {
		const begun = `# A draft: nobody sees it until you remove the next line.\ndraft: true\n${file}`;
		expect(writeValues({ ...readValues(begun), draft: false })).toBe(file);
		expect(writePage({ ...readPage(`---\n${begun}---\n\nText.\n`), draft: false })).toBe(`---\n${file}---\n\nText.\n`);
		expect(writeValues({ draft: false, title: 'Rows', quiet: true })).toBe(file);
	});

	test('that was switched off and kept its line says so no longer once something changes', () => {
		const off = `draft: false\n${file}`;
		expect(writeValues(readValues(off))).toBe(off);
		expect(writeValues({ ...readValues(off), title: 'Lines' })).toBe('title: Lines\nquiet: true\n');
	});
});

test('a new file is written from what it says', () => {
	expect(writeValues({ title: { en: 'Rows', ru: '' }, open: false, topics: ['team'], note: '' })).toBe(
		'title:\n  en: Rows\nopen: false\ntopics:\n  - team\n',
	);
	expect(writePage({ title: 'Rows', body: 'Text.' })).toBe('---\ntitle: Rows\n---\n\nText.\n');
});

describe('a switch that is off', () => {
	const options = 'open: true\noptions:\n  - id: a\n    correct: true\n  - id: b\n    correct: false\n';
	const change = (...list: FileValues[]) => writeValues({ ...readValues(options), open: false, options: list });

	test('has no line where nothing said means the same, and keeps one that is there', () => {
		expect(change({ id: 'a', correct: false }, { id: 'b', correct: false })).toBe(
			'open: false\noptions:\n  - id: a\n  - id: b\n    correct: false\n',
		);
	});

	test('has none in what is new, unless the file has to say it', () => {
		expect(change({ id: 'c', correct: false, example: false, open: false })).toBe('open: false\noptions:\n  - id: c\n    open: false\n');
	});
});

function withItems(values: FileValues, change: (items: FileValues[]) => FileValues[]): FileValues {
	return { ...values, items: change(values['items'] as FileValues[]) };
}
