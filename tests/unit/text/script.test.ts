import { expect, test } from 'vitest';
import { foreignLanguage } from '../../../src/lib/text/script.ts';

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
