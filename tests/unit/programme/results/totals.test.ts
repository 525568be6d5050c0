import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { added } from '../../../../src/lib/programme/results/judge.ts';
import { measures, type Measured, type ResultRow } from '../../../../src/lib/programme/results/row.ts';
import {
	change,
	engagement,
	engagementRate,
	grouped,
	inLastMonths,
	monthsOf,
	networksWithout,
	perPost,
	totalOf,
	whatWorks,
} from '../../../../src/lib/programme/results/totals.ts';

const row = (month: string, network: string, measured: Measured): ResultRow => ({
	month,
	network,
	measured,
	channel: 'people',
	file: 'a.csv',
	line: 2,
});

const measured = fc.dictionary(fc.constantFrom(...measures), fc.integer({ min: 0, max: 1_000_000 })) as fc.Arbitrary<Measured>;
const some = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const rows = fc.array(
	fc.record({
		month: fc.constantFrom('2026-08', '2026-09', '2026-10'),
		network: fc.constantFrom('linkedin', 'telegram', 'x'),
		topic: some('energy', 'team'),
		kind: some('product', 'people'),
		voice: some('expert', 'personal'),
		item: some('a', 'b'),
		measured,
		channel: fc.constant('people' as const),
		file: fc.constantFrom('a.csv', 'b.csv'),
		line: fc.integer({ min: 2, max: 99 }),
	}),
);

describe('sums', () => {
	test.each(['month', 'network', 'topic', 'kind', 'voice', 'item'] as const)('by %s add up to the whole', (by) => {
		fc.assert(
			fc.property(rows, (given) => {
				const groups = grouped(given, by);
				expect(groups.map((group) => group.measured).reduce(added, {})).toEqual(totalOf(given));
				expect(groups.flatMap((group) => group.rows)).toHaveLength(given.length);
				expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
			}),
		);
	});

	test('do not depend on the order of the rows', () => {
		fc.assert(
			fc.property(rows, (given) => {
				expect(totalOf(given.toReversed())).toEqual(totalOf(given));
			}),
		);
	});

	test('leave unmeasured what no row measured, and count a zero', () => {
		fc.assert(
			fc.property(rows, (given) => {
				const total = totalOf(given);
				for (const measure of measures) {
					const known = given.flatMap(({ measured: { [measure]: value } }) => value ?? []);
					expect(total[measure]).toBe(known.length === 0 ? undefined : known.reduce((all, value) => all + value, 0));
				}
			}),
		);
	});
});

test('engagement is what was measured of it', () => {
	expect(engagement({ reactions: 10, comments: 2, reposts: 1, clicks: 50 })).toBe(13);
	expect(engagement({ reactions: 10 })).toBe(10);
	expect(engagement({ clicks: 50 })).toBeUndefined();
});

test('its rate goes by the rows that measured both', () => {
	const given = [
		row('2026-10', 'x', { reach: 100, reactions: 5 }),
		row('2026-10', 'telegram', { reach: 900 }),
		row('2026-10', 'x', { reactions: 7 }),
	];
	expect(engagementRate(given)).toBe(0.05);
	expect(engagementRate(given.slice(1))).toBeUndefined();
	expect(engagementRate([row('2026-10', 'x', { reach: 0, reactions: 0 })])).toBeUndefined();
});

test('networks without a measure are named', () => {
	const given = [row('2026-10', 'x', { reach: 1 }), row('2026-10', 'telegram', { visits: 2 }), row('2026-09', 'telegram', { visits: 2 })];
	expect(networksWithout(given, 'reach')).toEqual(['telegram']);
});

test('months without results stand between those with some', () => {
	expect(monthsOf([row('2026-10', 'x', {}), row('2026-08', 'x', {})])).toEqual(['2026-08', '2026-09', '2026-10']);
	expect(monthsOf([])).toEqual([]);
});

test('the last months end with the one that is named', () => {
	const given = ['2025-10', '2025-11', '2026-10', '2026-11'].map((month) => row(month, 'x', {}));
	expect(inLastMonths(given, '2026-10', 12).map(({ month }) => month)).toEqual(['2025-11', '2026-10']);
});

test.each([
	[100, 150, 0.5],
	[100, 0, -1],
	[0, 10, undefined],
	[undefined, 10, undefined],
	[10, undefined, undefined],
])('from %s to %s is a change of %s', (before, now, expected) => expect(change(before, now)).toBe(expected));

test('what works is told post by post, and not from a few', () => {
	const of = (kind: string, posts: number, reach: number | undefined) => ({
		...row('2026-10', 'x', { posts, ...(reach !== undefined && { reach }) }),
		kind,
	});
	const given = [of('people', 4, 4000), of('people', 2, 800), of('product', 20, 5000), of('humour', 4, 9000), of('culture', 9, undefined)];
	expect(whatWorks(given, 'kind')).toEqual([
		{ key: 'people', posts: 6, reach: 800 },
		{ key: 'product', posts: 20, reach: 250 },
	]);
});

test('per post counts the rows that measured both', () => {
	const given = [row('2026-10', 'x', { posts: 2, visits: 10 }), row('2026-10', 'x', { posts: 8 }), row('2026-10', 'x', { visits: 99 })];
	expect(perPost(given, ({ visits }) => visits)).toBe(5);
	expect(perPost([], ({ visits }) => visits)).toBeUndefined();
});
