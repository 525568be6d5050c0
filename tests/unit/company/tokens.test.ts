import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, fillAll, fillTokens, tokenProblems, type Company } from '../../../src/lib/company/tokens.ts';

const company: Company = {
	name: { en: 'Northwind', ru: 'Ветровая', de: 'Nordwind' },
	cases: {
		ru: { genitive: 'Ветровой', dative: 'Ветровой', accusative: 'Ветровую', instrumental: 'Ветровой', prepositional: 'Ветровой' },
	},
	website: 'https://northwind.example',
	hashtag: '#NorthwindPeople',
	contacts: { questions: 'voice@northwind.example' },
};

describe('a token becomes what portal.yaml says', () => {
	test.each([
		['I work at $company.', 'en', 'I work at Northwind.'],
		['$company’s people', 'en', 'Northwind’s people'],
		['Люди $company:genitive', 'ru', 'Люди Ветровой'],
		['Мы в $company:prepositional: вместе', 'ru', 'Мы в Ветровой: вместе'],
		['$company:genitive in English', 'en', 'Northwind in English'],
		['Write to $contact:questions, with $hashtag', 'en', 'Write to voice@northwind.example, with #NorthwindPeople'],
		['$website/jobs', 'en', 'https://northwind.example/jobs'],
	])('%s (%s)', (text, language, filled) => {
		expect(fillTokens(text, language, company)).toBe(filled);
		expect(tokenProblems(text, language, company)).toEqual([]);
	});
});

describe('what is no token stays', () => {
	test.each(['It costs $5 or $5m.', 'Buy $NWND now', '$companyname', '$$', 'US$', '${company}'])('%s', (text) => {
		expect(fillTokens(text, 'en', company)).toBe(text);
	});
});

test('a name that is not declined has one form for all cases', () => {
	const firm: Company = { ...company, cases: { ru: 'none' } };
	expect(cases.map((each) => fillTokens(`$company:${each}`, 'ru', firm))).toEqual(cases.map(() => 'Ветровая'));
});

test('a text is in the language of the nearest key', () => {
	const item = { title: { en: '$company', ru: '$company:accusative' }, posts: { x: { ru: [{ text: '$company' }] } }, by: '$company' };
	expect(fillAll(item, 'de', company)).toEqual({
		title: { en: 'Northwind', ru: 'Ветровую' },
		posts: { x: { ru: [{ text: 'Ветровая' }] } },
		by: 'Nordwind',
	});
});

test('dates and numbers are left as they are', () => {
	const date = new Date(0);
	expect(fillAll({ date, count: 3, none: null }, 'en', company)).toEqual({ date, count: 3, none: null });
});

describe('what cannot be filled in is named, with what could stand there', () => {
	test.each([
		['$compny', 'en', 'unknown'],
		['$company:genitiv', 'ru', 'part'],
		['$contact:boss', 'en', 'part'],
	])('%s', (text, language, problem) => {
		expect(tokenProblems(text, language, company)).toEqual([{ token: text, problem, known: expect.arrayContaining([expect.any(String)]) }]);
	});

	test('a case where portal.yaml does not say how the name is declined', () => {
		const { cases: _, ...firm } = company;
		expect(tokenProblems('$company:dative', 'ru', firm)).toEqual([{ token: '$company:dative', problem: 'cases', known: [] }]);
	});
});

test('a text without a dollar sign is never changed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const plain = text.replaceAll('$', '');
			expect(fillTokens(plain, 'en', company)).toBe(plain);
		}),
	);
});
