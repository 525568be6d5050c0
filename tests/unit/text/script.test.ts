import { expect, test } from 'vitest';
import { foreignLanguage, foreignParts } from '../../../src/lib/text/script.ts';

test.each([
	['Рабочий день', 'en', 'ru'],
	['Рабочий день', 'ru', undefined],
	['The FTC’s Endorsement Guides', 'ru', 'en'],
	['The FTC’s Endorsement Guides', 'en', undefined],
	['Правила LinkedIn', 'ru', undefined],
	['LinkedIn', 'ru', undefined],
	['152', 'ru', undefined],
	['Правила LinkedIn', 'de', 'ru'],
])('«%s» on a page in %s is in %s', (text, page, language) => {
	expect(foreignLanguage(text, page)).toBe(language);
});

test.each([
	['Write «реклама» before it, and erid.', 'en', ['Write «', 'ru:реклама', '» before it, and erid.']],
	['Профиль → Пароль для входа', 'en', ['ru:Профиль → Пароль для входа']],
	['MAX named «Приватность», «Профиль» and Profil.', 'en', ['MAX named «', 'ru:Приватность», «Профиль', '» and Profil.']],
	['Ж (a letter)', 'en', ['ru:Ж', ' (a letter)']],
	['Settings → Privacy and Security', 'ru', ['en:Settings → Privacy and Security']],
	['Откройте Settings → Privacy', 'ru', ['Откройте Settings → Privacy']],
	['', 'en', ['']],
])('«%s» on a page in %s says which words are foreign', (text, page, parts) => {
	const found = foreignParts(text, page);
	expect(found.map(({ text: words, language }) => (language ? `${language}:${words}` : words))).toEqual(parts);
	expect(found.map((part) => part.text).join('')).toBe(text);
});
