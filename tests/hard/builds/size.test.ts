import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, newFolder } from '../../../scripts/lib/assemble-site.ts';
import { largestPage } from '../../support/largest-page.ts';
import { writeLargeCompany } from '../../support/large-company.ts';

const folder = newFolder('large');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no page passes 150 kB in a large company', async () => {
	await writeLargeCompany(folder);
	const { status, output } = buildSite(folder);
	expect({ status, output: output.slice(0, 5000) }).toMatchObject({ status: 0 });
	const pages = globSync('**/*.html', { cwd: join(folder, 'dist') })
		// The editor is a program of its own.
		.filter((page) => !page.startsWith('admin'))
		.map((page) => ({ page, bytes: statSync(join(folder, 'dist', page)).size }))
		.toSorted((a, b) => b.bytes - a.bytes);
	console.log(
		`${pages.length} pages; the longest: ${pages
			.slice(0, 5)
			.map(({ page, bytes }) => `${page} ${Math.round(bytes / 1000)} kB`)
			.join(', ')}`,
	);
	expect(pages.length).toBeGreaterThan(1000);
	expect(pages.filter(({ bytes }) => bytes > largestPage).map(({ page, bytes }) => `${page}: ${bytes}`)).toEqual([]);
});
