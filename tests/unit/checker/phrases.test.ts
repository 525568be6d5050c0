import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/lib/checker/fold.ts';
import { paradigmsOf } from '../../../src/lib/checker/inflection.ts';
import { PhraseFinder, type Terms } from '../../../src/lib/checker/phrases.ts';
import { tokenize } from '../../../src/lib/checker/words.ts';

/** What a phrase finds in a text, as it stands there. */
function found(phrase: string, text: string, terms: Terms = {}): string[] {
	const finder = new PhraseFinder();
	const list = finder.add([phrase], terms);
	const folded = fold(text);
	return (finder.find(tokenize(folded)).get(list) ?? []).map(({ start, end }) => {
		const place = folded.place(start, end);
		return text.slice(place.start, place.end);
	});
}

describe('a word stands for its forms', () => {
	test.each([
		['Теплия', 'Теплии Теплию Теплией Теплия', 'тепло тёплый теплица тепличка тепла'],
		['лучший', 'лучшая лучшего лучшими лучшую', 'лучше лучинка'],
		['скидка', 'скидки скидок скидкой', 'скидывать скид'],
		['распродажа', 'распродаж распродажи', 'продажа'],
		['клиент', 'клиента клиенты клиентами', 'клиентура'],
		['гарантия', 'гарантию гарантией гарантий', 'гарантировать'],
		['предложение', 'предложения предложением предложений', 'предложить'],
		['комментарий', 'комментарии комментариев комментария', 'комментировать'],
		['рекомендовать', 'рекомендую рекомендуем рекомендовал', 'рекомендация'],
		['купить', 'купит купи купите куплю купила', 'купол'],
		['сотрудник', 'сотрудника сотрудники', 'сотрудничество'],
		['подарок', 'подарки подарка подарком', 'подарить'],
		['клоун', 'клоуна клоуны клоунов', 'клонировать'],
		['promise', 'promises promised promising', 'promiscuous'],
		['customer', 'customers customer’s', 'customs custom'],
		['company', 'companies', 'companion'],
		['stop', 'stops stopped stopping', 'stopwatch'],
		['Teplia', 'Teplia’s', 'Teplitz'],
	])('%s', (word, forms, others) => {
		for (const form of forms.split(' ')) expect({ form, found: found(word, `x ${form} y`) }).toEqual({ form, found: [form] });
		for (const other of others.split(' ')) expect({ other, found: found(word, `x ${other} y`) }).toEqual({ other, found: [] });
	});

	test('a word is one of its own forms', () => {
		const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz');
		fc.assert(
			fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 14 }), (word) => {
				const own = word.replaceAll('ё', 'е');
				expect(paradigmsOf(word).some(({ stem, endings }) => endings.some((ending) => stem + ending === own))).toBe(true);
			}),
		);
	});
});

describe('the signs of a phrase', () => {
	test.each<[what: string, phrase: string, text: string, expected: string[]]>([
		['words follow one another', 'sick leave', 'He is on sick leave. Sick? Leave!', ['sick leave']],
		['hyphens and quotes do not matter', 'risk free', 'It is “risk-free”', ['risk-free']],
		['a gap takes up to four words', 'work … at Acme', 'I work day and night at Acme', ['work day and night at Acme']],
		['a gap takes no fifth word', 'work … at Acme', 'I work one two three four five at Acme', []],
		['a gap may be empty', 'work … at Acme', 'I work at Acme', ['work at Acme']],
		['a phrase ends with its sentence', 'work … at Acme', 'I work. At Acme they sleep.', []],
		['a phrase ends with its line', 'work at Acme', 'I work\nat Acme', []],
		['a star takes any ending', 'гарантир*', 'Гарантированно', ['Гарантированно']],
		['an equals sign takes one form', '=best', 'best bests', ['best']],
		['a hash takes hashtags only', '#partner', 'partner #partner', ['partner']],
		['a low line is a digit', 'save __ percent', 'save 20 percent, save 5 percent', ['save 20 percent']],
		['apostrophes do not divide', 'don’t tell', "Don't tell, dont tell", ["Don't tell", 'dont tell']],
		['number signs', '№1', 'Мы №1', ['№1']],
		['nothing is found within addresses', 'Acme', 'https://acme.example.com/acme me@acme.example', []],
	])('%s', (_, phrase, text, expected) => {
		expect(found(phrase, text)).toEqual(expected);
	});

	test('a name in braces stands for each phrase of its list, and for those that it names', () => {
		const terms = { company: ['Acme', '{sisters}'], sisters: ['Bolt and Sons'] };
		expect(found('work at {company}', 'I work at Bolt & Sons', { ...terms, sisters: ['Bolt Sons'] })).toEqual(['work at Bolt & Sons']);
		expect(found('work at {company}', 'I work at Acme', terms)).toEqual(['work at Acme']);
	});

	test('lists that name each other, or none, find nothing and end', () => {
		expect(found('{a}', 'a b', { a: ['{b}'], b: ['{a}'] })).toEqual([]);
		expect(found('{missing}', 'missing')).toEqual([]);
	});
});

test('a list of single words is one place of a phrase, and several lists in a phrase are not multiplied', () => {
	const many = Array.from({ length: 400 }, (_, index) => `word${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}x`);
	const finder = new PhraseFinder();
	const list = finder.add(['I {verbs} … {nouns} at {company}'], {
		verbs: [...many, 'mend'],
		nouns: [...many, 'old pump', 'cable'],
		company: ['Teplia', 'Теплия'],
	});
	const found = (text: string) => finder.find(tokenize(fold(text))).get(list)?.length ?? 0;
	expect(['I mend a cable at Teplia', 'I mended an old pump at Теплии', 'I mend Teplia', 'I sing a cable at Teplia'].map(found)).toEqual([
		1, 1, 0, 0,
	]);
});
