import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressesOf } from '../../../src/integrations/author-checks/addresses.ts';
import { readProject } from '../../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../../src/integrations/author-checks/site.ts';
import { overlaid } from '../../content/overlay.ts';

let folder = '';
beforeEach(() => (folder = overlaid()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const addressesOn = async (today: string) => addressesOf(judgeSite(await readProject(folder), today));

function change(file: string, from: string, to: string): void {
	const whole = path.join(folder, file);
	writeFileSync(whole, readFileSync(whole, 'utf8').replace(from, to));
}

/** Another network in use, and Town Square out of use. */
function takeOutOfUse(): void {
	const file = path.join(folder, 'src/content/networks');
	writeFileSync(path.join(file, 'market.yaml'), readFileSync(path.join(file, 'town-square.yaml')));
	change('portal.yaml', 'networks: [town-square]', 'networks: [market]');
}

test('a track whose network is not in use has its page, as its lessons have', async () => {
	takeOutOfUse();
	const addresses = await addressesOn('2026-11-24');
	expect(addresses.has('/en/training/town-square/profile/')).toBe(true);
	expect(addresses.has('/en/training/town-square/')).toBe(true);
});

test('an item has a page before its first day, and keeps it after its last one', async () => {
	change('src/content/shareables/heat-loss.yaml', 'publishFrom: 2026-11-24', 'publishFrom: 2026-11-24\nexpires: 2026-12-01');
	for (const day of ['2026-11-23', '2026-12-01', '2026-12-02']) expect((await addressesOn(day)).has('/en/share/heat-loss/')).toBe(true);
});

test('an item without a text for a network in use has no page', async () => {
	takeOutOfUse();
	expect((await addressesOn('2026-11-24')).has('/en/share/heat-loss/')).toBe(false);
});

test('pages that stand in each language are there, those of a part of the programme once something is written for it', async () => {
	const addresses = await addressesOn('2026-11-24');
	const has = (page: string) => addresses.has(`/en/${page}`);
	expect(
		[
			'',
			'training/',
			'networks/town-square/',
			'guidelines/handbook/',
			'guidelines/handbook/basics/',
			'share/all/',
			'hr/',
			'programme/',
		].filter((page) => !has(page)),
	).toEqual([]);
	// Nothing has been measured, so there is no page of results.
	expect(['share/items.json/', 'training/index/', 'share/all/[...page]/', 'programme/results/'].filter(has)).toEqual([]);
	const parts = ['programme/survey/', 'programme/leaders/', 'programme/leaders/kit/'];
	rmSync(path.join(folder, 'src/content/surveys'), { recursive: true });
	rmSync(path.join(folder, 'src/content/leaders'), { recursive: true });
	const without = await addressesOn('2026-11-24');
	expect([parts.filter(has), parts.filter((page) => without.has(`/en/${page}`))]).toEqual([parts, []]);
});
