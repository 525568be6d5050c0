// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
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

afterEach(() => {
	vi.useRealTimers();
});

const ending =
	'<p data-item="ends" data-from="2027-01-01" data-expires="2027-01-05">ends</p><p data-item="begins" data-from="2027-01-06" hidden>begins</p>';

test('at midnight decides again', async () => {
	vi.useFakeTimers({ now: new Date(2027, 0, 5, 23, 59) });
	await page('', ending);
	expect(shown('[data-item]')).toEqual(['ends']);
	vi.advanceTimersByTime(61_000);
	expect(shown('[data-item]')).toEqual(['begins']);
});

test.each(['pageshow', 'focus'])('decides again when the page comes back after days (%s)', async (event) => {
	vi.useFakeTimers({ now: new Date(2027, 0, 5, 12), toFake: ['Date'] });
	await page('', ending);
	vi.setSystemTime(new Date(2027, 3, 1));
	dispatchEvent(new Event(event));
	expect(shown('[data-item]')).toEqual(['begins']);
});
