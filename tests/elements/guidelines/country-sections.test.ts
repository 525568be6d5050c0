// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { expectFailure, key, notes, open, shown, the, tick } from '../page.ts';

const page = (choices = true) =>
	open(
		'country-sections',
		() => import('../../../src/elements/guidelines/country-sections.ts'),
		`<country-sections>${
			choices
				? '<fieldset hidden><input type="radio" name="country" value="" /><input type="radio" name="country" value="uk" /><input type="radio" name="country" value="ru" /></fieldset>'
				: ''
		}<section data-country="uk">uk</section><section data-country="ru">ru</section></country-sections>`,
	);

test('shows all at first, then the one that is chosen, also on the next page', async () => {
	await page();
	expect([the('fieldset').hidden, shown('section')]).toEqual([false, ['uk', 'ru']]);
	tick('[value=ru]');
	expect(shown('section')).toEqual(['ru']);
	await page();
	expect(shown('section')).toEqual(['ru']);
	expect(the<HTMLInputElement>('[value=ru]').checked).toBe(true);
});

test('with one country there is nothing to choose, and a country that the page has not is none', async () => {
	localStorage.setItem(`${key}:country`, 'de');
	await page(false);
	expect(shown('section')).toEqual(['uk', 'ru']);
	await page();
	expect(shown('section')).toEqual(['uk', 'ru']);
});

test('without storage the choice holds for the page, and the reason is noted', async () => {
	expectFailure();
	await page();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	tick('[value=uk]');
	expect(shown('section')).toEqual(['uk']);
	expect(notes()).toEqual(['Not kept in this browser: the country.']);
});
