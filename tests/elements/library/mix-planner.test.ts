// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { click, files, keep, key, labels, open, shown, submit, textOf, the, tick, until } from '../page.ts';

const row = (kind: string, posts: number, ids: string[]) =>
	`<div data-kind="${kind}" data-posts="${posts}"><h3>${kind}</h3><p data-yours-text hidden></p>${ids
		.map((id) => `<li data-item="${id}" data-from="2020-01-01"><a href="/${id}">${id}</a></li>`)
		.join('')}</div>`;
const page = () =>
	open(
		'mix-planner',
		() => import('../../../src/elements/library/mix-planner.ts'),
		`<mix-planner data-product="-//Test" data-kinds='{"tool":["heat","frost"],"news":["fair"]}' ${labels(
			{ 'plan.next.begin': 'begin with {kind}', 'plan.next.due': '{kind} after {count}', 'plan.mix.yours': '{count} of {total}' },
			{
				'plan.week.ready': '{count} planned',
				'plan.week.fewer': '{count} of {wished}',
				'plan.week.event': 'Post {title}',
				'plan.week.eventText': 'A {kind}',
			},
			'plan.week.noDay',
			'plan.week.none',
			'plan.week.file',
		)}><section data-next hidden><p data-due-text></p><p data-example><a></a></p></section>
		${row('tool', 1, ['heat', 'frost'])}${row('news', 1, ['fair'])}
		<section data-week hidden><form>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<input type="checkbox" name="day" value="${day}" checked />`).join('')}
		<select name="posts"><option>2</option><option>8</option></select><input type="time" name="time" value="09:00" /><button></button></form>
		<p role="status"></p><div data-result hidden><ol></ol><button type="button" data-save></button></div>
		<template><li><time></time> <span data-kind-name></span> <a></a></li></template></section></mix-planner>`,
	);

test('says with what to begin, then what is due after what was shared', async () => {
	await page();
	expect(textOf(the('[data-due-text]'))).toMatch(/^begin with (tool|news)$/);
	expect([the('[data-week]').hidden, shown('[data-yours-text]')]).toEqual([false, []]);
	keep((state) => recordShare(state, 'heat', 'x/en/short', 5));
	dispatchEvent(new StorageEvent('storage', { key }));
	expect([textOf(the('[data-due-text]')), textOf(the('[data-example]'))]).toEqual(['news after 1', 'fair']);
	expect(shown('[data-yours-text]')).toEqual(['1 of 1', '0 of 1']);
});

test('plans the next days, and hands the plan over as a calendar file', async () => {
	await page();
	submit();
	expect([textOf(the('[role=status]')), document.querySelectorAll('ol li').length]).toEqual(['2 planned', 2]);
	expect(the<HTMLTimeElement>('ol time').dateTime).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(new Set([...document.querySelectorAll<HTMLAnchorElement>('ol a')].map(({ href }) => href)).size).toBe(2);
	click('[data-save]');
	await until(() => expect([...files.keys()]).toEqual(['plan.week.file.ics']));
	expect([...files.values()].join()).toMatch(/SUMMARY:Post (heat|frost|fair)/);
});

test('says that no day is chosen, and that there is less than was wished', async () => {
	await page();
	the<HTMLSelectElement>('select').value = '8';
	submit();
	expect(textOf(the('[role=status]'))).toBe('3 of 8');
	for (const day of [1, 2, 3, 4, 5, 6, 7]) tick(`[value="${day}"]`, false);
	submit();
	expect([textOf(the('[role=status]')), the('[data-result]').hidden, document.activeElement]).toEqual([
		'plan.week.noDay',
		true,
		the('[name=day]'),
	]);
});

test('plans what was not shared, on the days that are chosen, and says when nothing is left', async () => {
	keep((state) => ['heat', 'frost'].reduce((before, item) => recordShare(before, item, 'x/en/short', 5), state));
	await page();
	for (const day of [1, 2, 3, 4, 5, 6]) tick(`[value="${day}"]`, false);
	submit();
	expect([shown('ol a'), new Date(the<HTMLTimeElement>('ol time').dateTime).getUTCDay()]).toEqual([['fair'], 0]);
	keep((state) => recordShare(state, 'fair', 'x/en/short', 6));
	await page();
	submit();
	expect([textOf(the('[role=status]')), the('[data-result]').hidden]).toEqual(['plan.week.none', true]);
});
