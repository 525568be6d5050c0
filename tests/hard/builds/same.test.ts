import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assembleSite, buildSite, newFolder, product } from '../../../scripts/lib/assemble-site.ts';

const folders = [newFolder('same'), newFolder('same-again')] as const;
const date = String(Math.floor(Date.now() / 1000));

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A hash of each file of a finished site. */
function filesOf(site: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(site, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((file) => [relative(site, file), createHash('sha256').update(readFileSync(file)).digest('hex')] as const)
			.toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}

test('the same content makes the same site in another folder, at another time, in another zone and on a disk that lists otherwise', () => {
	const [here, there] = folders;
	for (const folder of folders) assembleSite(folder, product);
	const first = buildSite(here, { env: { SOURCE_DATE_EPOCH: date, TZ: 'UTC' } });
	expect(first).toMatchObject({ status: 0 });
	const preload = join(import.meta.dirname, '../../support/other-machine.mjs');
	const env = {
		SOURCE_DATE_EPOCH: date,
		OUTSPOKEN_CLOCK_AHEAD: '4321',
		TZ: 'Asia/Kamchatka',
		LANG: 'ru_RU.UTF-8',
		NODE_OPTIONS: `--import=${preload}`,
	};
	const second = buildSite(there, { outDir: 'public-site', env });
	expect(second).toMatchObject({ status: 0 });
	const made = filesOf(join(here, 'dist'));
	expect(Object.keys(made).length).toBeGreaterThan(100);
	expect(filesOf(join(there, 'public-site'))).toEqual(made);

	// With all that the first build keeps for the next.
	const again = buildSite(here, { env: { SOURCE_DATE_EPOCH: date } });
	expect(again).toMatchObject({ status: 0 });
	expect(filesOf(join(here, 'dist'))).toEqual(made);
});
