import { describe, expect, test } from 'vitest';
import BarList from '../../src/components/programme/charts/BarList.astro';
import GoalBar from '../../src/components/programme/charts/GoalBar.astro';
import TrendChart from '../../src/components/programme/charts/TrendChart.astro';
import { hostile, read, render } from './render.ts';

const months = [
	{ label: 'August 2026', short: 'Aug', value: 1200 },
	{ label: 'September 2026', short: 'Sep' },
	{ label: 'October 2026', short: 'Oct', value: 900 },
];

describe('a trend', () => {
	test('says what is seen, and holds the same numbers in a table', async () => {
		const { the, all } = await render(TrendChart, { props: { title: 'Reach', steps: 'Month', points: months } });
		expect(the('[role=img]').getAttribute('aria-label')).toBe(
			'Reach: from 1,200 (August 2026) to 900 (October 2026); the highest was 1,200 (August 2026).',
		);
		expect(all('tbody tr').map(read)).toEqual(['August 2026 1,200', 'September 2026 not measured', 'October 2026 900']);
		expect(all('circle')).toHaveLength(2);
	});

	test.each([
		['one month', [months[0]!], 'Reach: 1,200 in August 2026.'],
		['nothing', [months[1]!], 'Reach: nothing has been measured yet.'],
	])('of %s says so', async (_, points, summary) => {
		const { the } = await render(TrendChart, { props: { title: 'Reach', steps: 'Month', points } });
		expect(the('[role=img]').getAttribute('aria-label')).toBe(summary);
	});
});

describe('bars', () => {
	test('stand in a table that is read without them', async () => {
		const rows = [
			{ label: 'LinkedIn', value: 400 },
			{ label: hostile, value: 100 },
			{ label: 'Telegram', note: 'since May' },
		];
		const { all, the } = await render(BarList, { props: { title: 'Reach by network', of: 'Network', measure: 'Reach', rows } });
		expect(all('tbody tr').map(read)).toEqual(['LinkedIn 400', `${hostile} 100`, 'Telegram since May not measured']);
		expect(all('rect.bar-fill').map((bar) => bar.getAttribute('width'))).toEqual(['100%', '25%']);
		expect(the('figcaption').textContent).toBe('Reach by network');
	});
});

describe('the way to a goal', () => {
	test('is said and drawn', async () => {
		const { the, all } = await render(GoalBar, { props: { title: 'Visits', baseline: 100, now: 150, target: 200, unit: 'a month' } });
		expect(the('[role=img]').getAttribute('aria-label')).toBe(
			'Visits: started at 100\u00a0a month, now 150\u00a0a month, target 200\u00a0a month. 50% of the way.',
		);
		expect(all('dl > div').map(read)).toEqual(['Started at 100 a month', 'Now 150 a month 50% of the way', 'Target 200 a month']);
		expect(the('circle').getAttribute('cx')).toBe('50%');
	});

	test('that nobody has measured has no mark for now', async () => {
		const { all } = await render(GoalBar, { props: { title: 'Visits', baseline: 100, target: 200 } });
		expect(all('circle')).toHaveLength(0);
		expect(all('dl > div').map(read)[1]).toBe('Now not measured');
	});
});
