import { existsSync, readdirSync, rmSync } from 'node:fs';
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
