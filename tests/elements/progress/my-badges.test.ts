// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { click, keep, labels, open, stored, textOf, the, until } from '../page.ts';

const badges = [
	{ id: 'first', rule: { kind: 'lessons', count: 1 } },
	{ id: 'ten', rule: { kind: 'lessons', count: 10 } },
];
const page = () =>
	open(
		'my-badges',
		() => import('../../../src/elements/progress/my-badges.ts'),
		`<my-badges data-badges='${JSON.stringify(badges)}' data-pass-marks="{}" ${labels(
			'me.badges.earned',
			{ 'me.badges.have': '{have} of {need}', 'me.weeks.current_one': '{count} week', 'me.weeks.current_other': '{count} weeks' },
			'me.weeks.none',
			'me.badges.hide',
			'me.badges.show',
		)}><span data-state></span><div data-shown><p data-weeks></p>${badges
			.map(({ id }) => `<li data-badge="${id}"><p class="state"><svg></svg><span></span></p></li>`)
			.join('')}</div><p data-hidden hidden></p><button hidden></button></my-badges>`,
	);

test('says which are earned, how much of the others is there, and keeps those that are new', async () => {
	keep((state) => markLesson(state, 'square/profile', true, Date.now() - 1000));
	await page();
	await until(() => expect(textOf(the('[data-badge=first]'))).toBe('me.badges.earned'));
	expect(the('[data-badge=first]').hasAttribute('data-earned')).toBe(true);
	expect([textOf(the('[data-badge=ten]')), textOf(the('[data-weeks]'))]).toEqual(['1 of 10', '1 week']);
	expect(stored().badges).toEqual({ first: stored().lessons['square/profile']?.at });
	expect(textOf(the('[data-state]'))).toBe('1 of 2');
});

test('a reader who would rather not see them hides them, also on the next visit', async () => {
	await page();
	expect([textOf(the('button')), textOf(the('[data-weeks]'))]).toEqual(['me.badges.hide', 'me.weeks.none']);
	click('button');
	await until(() => expect(the('[data-shown]').hidden).toBe(true));
	await page();
	expect(textOf(the('[data-state]'))).toBe('');
	expect([the('[data-shown]').hidden, the('[data-hidden]').hidden, textOf(the('button'))]).toEqual([true, false, 'me.badges.show']);
});
