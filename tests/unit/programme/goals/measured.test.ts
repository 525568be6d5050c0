import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { average, byMonth, rowsFor, type GoalMeasure } from '../../../../src/lib/programme/goals/measured.ts';
import type { ResultRow } from '../../../../src/lib/programme/results/row.ts';

const row = (more: Partial<ResultRow>): ResultRow => ({
	month: '2026-10',
	channel: 'people',
	network: 'linkedin',
	topic: 'energy',
	kind: 'product',
	item: 'calculator',
	measured: { visits: 10, reach: 100 },
	file: 'results.csv',
	line: 2,
	...more,
});

describe('counted is', () => {
	test.each<[what: string, more: Partial<ResultRow>, measure: GoalMeasure, counts: boolean]>([
		['what was measured', {}, { of: 'visits' }, true],
		['but not what was not', { measured: { reach: 5 } }, { of: 'visits' }, false],
		['a zero, which was measured', { measured: { visits: 0 } }, { of: 'visits' }, true],
		['nothing of the company’s own page', { channel: 'page' }, { of: 'visits' }, false],
		['the network that is named', {}, { of: 'visits', networks: ['x', 'linkedin'] }, true],
		['and no other', {}, { of: 'visits', networks: ['x'] }, false],
		['the topic that is named', {}, { of: 'visits', topics: ['energy'] }, true],
		['but not a row that names none', { topic: undefined }, { of: 'visits', topics: ['energy'] }, false],
		['the kind that is named', {}, { of: 'visits', kinds: ['people'] }, false],
		['the item that is named', {}, { of: 'visits', items: ['calculator'] }, true],
		['what fits all filters', {}, { of: 'visits', items: ['calculator'], topics: ['team'] }, false],
	])('%s', (_, more, measure, counts) => {
		expect(rowsFor([row(more)], measure)).toHaveLength(counts ? 1 : 0);
	});
});

test('a month without a measure is left out, and one with zero counts', () => {
	const rows = [row({ month: '2026-08' }), row({ month: '2026-08', network: 'x' }), row({ month: '2026-10', measured: { visits: 0 } })];
	const months = byMonth(rows, 'visits', ['2026-08', '2026-09', '2026-10']);
	expect(months).toEqual([
		{ month: '2026-08', value: 20 },
		{ month: '2026-10', value: 0 },
	]);
	expect(average(months)).toBe(10);
	expect(average([])).toBeUndefined();
});

test('the parts by network add up to the whole', () => {
	const networks = ['linkedin', 'telegram', 'x'];
	const rows = fc.array(
		fc
			.record({ network: fc.constantFrom(...networks), month: fc.constantFrom('2026-09', '2026-10'), visits: fc.nat(1000) })
			.map(({ network, month, visits }) => row({ network, month, measured: { visits } })),
	);
	fc.assert(
		fc.property(rows, (all) => {
			const total = (measure: GoalMeasure) =>
				byMonth(rowsFor(all, measure), 'visits', ['2026-09', '2026-10']).reduce((sum, { value }) => sum + value, 0);
			expect(networks.reduce((sum, network) => sum + total({ of: 'visits', networks: [network] }), 0)).toBe(total({ of: 'visits' }));
		}),
	);
});
