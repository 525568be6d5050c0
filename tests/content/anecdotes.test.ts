import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOurs, root } from './sources.ts';

// Another company's people have lived through other things.
describe.runIf(isOurs)('an anecdote of docs/cast.md', () => {
	const rows = readFileSync(join(root, 'docs/cast.md'), 'utf8')
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.filter((cells) => /^\d+$/u.test(cells[1] ?? ''))
		.map(([, number, , , , used = '']) => ({ number, places: placesIn(used) }));

	test('stands in at most two places', () => {
		expect(rows.length).toBeGreaterThan(80);
		expect(rows.filter(({ places }) => places.length > 2)).toEqual([]);
	});

	test('stands in places that exist', () => {
		const missing = rows.flatMap(({ number, places }) =>
			places.filter((place) => !existsSync(join(root, place))).map((place) => `${number}: ${place}`),
		);
		expect(missing).toEqual([]);
	});
});

/** “telegram/habit; guideline ai” names a lesson and a guideline. What stands in brackets says more of the place. */
function placesIn(used: string): string[] {
	return used
		.replaceAll(/\(.*?\)/gu, '')
		.split(';')
		.map((place) => place.trim())
		.flatMap((place) => {
			if (place.startsWith('kept for') || place === '') return [];
			const guideline = /^guideline (.+)$/u.exec(place)?.[1];
			return [`src/content/docs/en/${guideline === undefined ? `training/${place}` : `guidelines/${guideline}`}.mdx`];
		});
}
