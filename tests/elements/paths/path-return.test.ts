// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { keep, open, the } from '../page.ts';

const page = () =>
	open(
		'path-return',
		() => import('../../../src/elements/paths/path-return.ts'),
		'<path-return data-paths="hire sales" data-start="/en/start/" hidden><a>back</a></path-return>',
	);

test.each([
	['sales', false],
	['other', true],
])('who is on the path %s', async (path, isHidden) => {
	keep((state) => visitPath(state, path, {}, 1));
	expect((await page()).hidden).toBe(isHidden);
	expect(the('a').getAttribute('href')).toBe(isHidden ? null : '/en/start/sales/');
});
