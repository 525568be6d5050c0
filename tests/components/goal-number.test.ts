import { expect, test } from 'vitest';
import GoalNumber from '../../src/components/programme/goals/GoalNumber.astro';
import type { KpiView } from '../../src/queries/programme/goals/goals.ts';
import { hostile, read, render, words } from './render.ts';

const kpi: KpiView = {
	id: 'applications',
	name: hostile,
	unit: 'a month',
	baseline: 2,
	target: 6,
	now: 5,
	readings: [
		{ on: '2026-09-30', value: 3.5 },
		{ on: '2026-10-31', value: 5 },
	],
	source: 'The form.',
	split: [],
};
const rendered = (more: Partial<KpiView>) => render(GoalNumber, { props: { kpi: { ...kpi, ...more }, words } });

test('a number that is read says where it comes from and when it was read', async () => {
	const { the, all } = await rendered({});
	expect(read(the('figcaption'))).toBe(hostile);
	expect(all('dd').map(read)).toEqual(['2 a month', `5 a month ${words('chart.goal.share', { share: '75%' })}`, '6 a month']);
	expect(read(the('p.meta'))).toBe(
		`${words('goals.source', { source: 'The form.' })} · ${words('goals.asOf', { date: '31 October 2026' })}`,
	);
	expect(all('details.more')).toEqual([]);
});

test('with three readings a line shows how it has moved', async () => {
	const { all } = await rendered({ readings: [{ on: '2026-08-31', value: 2 }, ...kpi.readings] });
	expect(read(all('details.more > summary')[0]!)).toBe(words('goals.readings'));
	expect(all('tbody th').map(read)).toEqual(['31 August 2026', '30 September 2026', '31 October 2026']);
});

test('before it is read there is only where it will come from', async () => {
	const { all, the } = await rendered({ now: undefined, readings: [] });
	expect(all('dd').map(read)).toEqual(['2 a month', words('chart.notMeasured'), '6 a month']);
	expect(read(the('p.meta'))).toBe(words('goals.source', { source: 'The form.' }));
});

test('a number that is measured names its months, and its parts', async () => {
	const months = ['2026-09', '2026-10'].map((on) => ({ on, value: 5 }));
	const split = [
		{ name: 'LinkedIn', target: 4, now: 3.5 },
		{ name: 'X', target: 2, now: undefined },
	];
	const { the, all } = await rendered({ source: undefined, readings: months, split });
	expect(read(the('p.meta'))).toBe(words('goals.measured', { from: 'September 2026', until: 'October 2026' }));
	expect(all('li').map(read)).toEqual([
		words('goals.part.now', { network: 'LinkedIn', now: '3.5', target: '4' }),
		words('goals.part', { network: 'X', target: '2' }),
	]);
});

test('what will be measured says so', async () => {
	const { the } = await rendered({ source: undefined, now: undefined, readings: [] });
	expect(read(the('p.meta'))).toBe(words('goals.measured.later'));
});
