import { expect, test } from 'vitest';
import { termsByLanguage } from '../../../src/lib/checker/terms.ts';

test('a product is also known without the company’s name before it', () => {
	const lists = { products: { en: ['Sylva Larder', 'Larder Plus', 'Sylvan Walk'], ru: ['Сильва Закрома'] } };
	const terms = termsByLanguage(lists, { company: ['Sylva', 'Сильва'], hashtag: '#SylvaPeople', languages: ['en', 'ru'] });
	expect(terms['en']?.['short-products']).toEqual(['Larder']);
	expect(terms['ru']?.['short-products']).toEqual(['Закрома']);
});
