import { expect, test } from 'vitest';
import { fallbackOf, withFallbacks } from '../../../src/lib/text/fallback.ts';

const fallback = fallbackOf({ defaultLanguage: 'en', languages: [{ code: 'en' }, { code: 'ru' }, { code: 'de', incomplete: true }] });

test('a text that is missing in an incomplete language is that of the default one, at any depth', () => {
	const value = { title: { en: 'Work', ru: 'Работа' }, steps: [{ text: { en: 'Begin', de: 'Los' } }], posts: { x: { en: [{ id: 'a' }] } } };
	expect(withFallbacks(value, fallback)).toEqual({
		title: { en: 'Work', ru: 'Работа', de: 'Work' },
		steps: [{ text: { en: 'Begin', de: 'Los' } }],
		posts: { x: { en: [{ id: 'a' }], de: [{ id: 'a' }] } },
	});
});

test('what stands by country stays: it holds fields', () => {
	const russian = { defaultLanguage: 'ru', incomplete: ['de'] };
	const status = { ru: { access: 'blocked', text: { ru: 'Заблокирован' } } };
	expect(withFallbacks({ status }, russian)).toEqual({
		status: { ru: { access: 'blocked', text: { ru: 'Заблокирован', de: 'Заблокирован' } } },
	});
});

test('where every language is complete nothing changes', () => {
	const value = { title: { en: 'Work' } };
	expect(withFallbacks(value, { defaultLanguage: 'en', incomplete: [] })).toBe(value);
});
