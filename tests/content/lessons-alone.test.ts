import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus } from '../../bench/corpus.ts';
import { writeOutspoken } from '../../bench/outspoken-site.ts';
import { assembleSite, buildSite, newFolder, testCompany } from '../../scripts/lib/assemble-site.ts';

let folder: string;

beforeAll(async () => {
	folder = newFolder('lessons');
	const written = newFolder('company');
	assembleSite(written, testCompany);
	await writeOutspoken(written, folder, makeCorpus(6));
	rmSync(written, { recursive: true, force: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (address: string) => join(folder, 'dist', 'en', address, 'index.html');

test('a company that has written lessons alone gets its site, and no word about what it has not written', () => {
	const { status, output } = buildSite(folder);
	expect(status).toBe(0);
	expect(output).not.toContain('WARN');
	expect(existsSync(page('training/track-01/lesson-01'))).toBe(true);
	expect(existsSync(page('programme'))).toBe(true);
	expect(readdirSync(join(folder, 'dist', 'en', 'programme')).toSorted()).toEqual(['index.html']);
});

test('with its first reason to take part, the page of reasons is there; a page of its own, as an imprint, leads up to the home page', () => {
	const gain = {
		order: 1,
		title: { en: 'You are read', ru: 'Вас читают' },
		text: { en: 'People in your field see what you know.', ru: 'Люди вашей профессии видят, что вы знаете.' },
		next: { ref: 'training/track-01/lesson-01', label: { en: 'Learn', ru: 'Учиться' } },
	};
	mkdirSync(join(folder, 'src/content/gains'));
	writeFileSync(join(folder, 'src/content/gains/read.yaml'), JSON.stringify(gain));
	for (const language of ['en', 'ru']) {
		const docs = join(folder, 'src/content/docs', language);
		mkdirSync(join(docs, 'legal'));
		writeFileSync(join(docs, 'imprint.md'), '---\ntitle: Imprint\nlastUpdated: 2026-10-01\n---\n\nWho **writes** this.\n');
		writeFileSync(join(docs, 'legal/privacy.mdx'), '---\ntitle: Privacy\n---\n\nWe keep nothing.\n\n## Why\n\nWe need nothing.\n');
	}
	const { status, output } = buildSite(folder);
	expect(output).toContain('Complete!');
	expect(status).toBe(0);
	expect(existsSync(page('programme/for-you'))).toBe(true);
	for (const [address, words] of [
		['imprint', 'Who <strong>writes</strong> this.'],
		['legal/privacy', '<h2 id="why">'],
	] as const) {
		const html = readFileSync(page(address), 'utf8');
		expect(html).toContain(words);
		expect(/<nav class="breadcrumbs.*?<\/nav>/s.exec(html)?.[0]).toContain('href="/en/"');
		expect(html).not.toContain('class="module');
	}
});
