// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { keep, open, shown, the } from '../page.ts';

const page = () =>
	open(
		'home-path',
		() => import('../../../src/elements/paths/home-path.ts'),
		`<home-path><section data-path="hire" hidden>hire</section><section data-path="sales" hidden>sales</section>
		<details hidden><summary>others</summary></details><div data-choice>choice</div></home-path>`,
	);

test('shows the path of the reader, with the choice folded away; without one the choice stays', async () => {
	await page();
	expect(shown('section, [data-choice]')).toEqual(['choice']);
	keep((state) => visitPath(state, 'sales', {}, 1));
	await page();
	expect(shown('section')).toEqual(['sales']);
	expect(the('section').parentElement?.parentElement?.hasAttribute('data-returning')).toBe(true);
	expect(the('details').contains(the('[data-choice]'))).toBe(true);
});

test('who did something without a path has been here before, and chooses one', async () => {
	await page();
	expect(document.body.hasAttribute('data-returning')).toBe(false);
	keep((state) => markLesson(state, 'square/profile', true, 1));
	await page();
	expect([document.body.hasAttribute('data-returning'), shown('[data-choice]')]).toEqual([true, ['choice']]);
});
