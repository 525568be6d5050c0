// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { open, shown, the } from '../page.ts';

const page = (most: string, items: string) =>
	open(
		'dated-items',
		() => import('../../../src/elements/layout/dated-items.ts'),
		`<dated-items ${most}>${items}<p data-empty hidden>Nothing now</p></dated-items>`,
	);

test('shows what is for today, whatever was so when the site was built', async () => {
	await page(
		'',
		`<p data-item="past" data-from="2020-01-01" data-expires="2020-02-01">past</p>
		<p data-item="now" data-from="2020-01-01" data-expires="2099-01-01" hidden>now</p>
		<p data-item="later" data-from="2099-01-01">later</p>
		<p data-from="2020-01-01" data-before="2020-02-01">too late</p>
		<p data-item="held" data-from="2020-01-01" data-held="2020-01-01/2099-01-01">held</p>`,
	);
	expect(shown('p')).toEqual(['now']);
});

test('shows so many items at most, and says when there is none', async () => {
	const item = (id: string) => `<p data-item="${id}" data-from="2020-01-01">${id}</p>`;
	await page('data-most="1"', item('first') + item('second'));
	expect(shown('p')).toEqual(['first']);
	await page('', '<p data-item="later" data-from="2099-01-01">later</p>');
	expect(the('[data-empty]').hidden).toBe(false);
});
