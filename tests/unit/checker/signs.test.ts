import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, prepareRules } from '../../../src/lib/checker/check.ts';
import { identifiers } from '../../../src/lib/checker/identifiers.ts';
import type { Rule } from '../../../src/lib/checker/rules.ts';
import { signForm, type WrittenSigns } from '../../../src/lib/checker/signs.ts';

const terms = {
	en: {
		plans: ['launch', 'open'],
		days: ['tomorrow', 'next week'],
		apart: ['know them not'],
		agreed: ['agreed'],
		cooks: ['the {company}', '{company} cook'],
		notes: ['we … open'],
		denials: ['not', 'never'],
		conjunctions: ['and'],
		products: ['Pebble Lamp'],
		'short-products': ['Lamp'],
		'first-names': ['Anna', 'Oleg'],
		company: ['Pebble'],
		unused: [],
	},
};

const found = (draft: string, signs: WrittenSigns, more: Partial<Rule> = {}) => {
	const rules = prepareRules([{ id: 'sign', severity: 'must', find: { signs }, ...more }], terms);
	const [finding] = check(draft, { networks: [], country: 'eu', about: [], election: false, identifiers }, rules);
	return finding?.ranges.map(({ start, end }) => draft.slice(start, end)) ?? [];
};

describe('a sign is seen', () => {
	test.each<[what: string, draft: string, signs: WrittenSigns, expected: string[]]>([
		['in one sentence', 'We open tomorrow. Come.', { sentence: ['plans + days'] }, ['open', 'tomorrow']],
		['not across sentences', 'We open. Come tomorrow.', { sentence: ['plans + days'] }, []],
		['in the sentence beside', 'We open. Come tomorrow.', { beside: ['plans + days'] }, ['open', 'tomorrow']],
		['not farther than beside', 'We open. Yes. Come tomorrow.', { beside: ['plans + days'] }, []],
		['anywhere, and only its first is marked', 'We open. Yes. Come tomorrow.', { post: ['plans + days'] }, ['open']],
		['with either of two lists', 'Open, agreed.', { sentence: ['plans + days/agreed'] }, ['Open', 'agreed']],
		['not with what must not be there', 'We open tomorrow, agreed.', { sentence: ['plans + days - agreed'] }, []],
		['with it in the words of somebody else', 'We open tomorrow, “agreed”.', { sentence: ['plans + days - agreed'] }, ['open', 'tomorrow']],
		['with it in another sentence', 'Agreed. We open tomorrow.', { sentence: ['plans + days - agreed'] }, ['open', 'tomorrow']],
		['not where it is denied', 'We will not open tomorrow.', { sentence: ['plans + days'] }, []],
		['denied, where that is the same', 'We will not open tomorrow.', { sentence: ['plans! + days'] }, ['open', 'tomorrow']],
		['not where it is denied behind, in the same clause', 'An open day we will not have tomorrow.', { sentence: ['plans + days'] }, []],
		['in a phrase that denies by itself', 'Their people? I know them not.', { sentence: ['apart'] }, ['know them not']],
		['where the next clause denies something', 'We open tomorrow, do not ask why.', { sentence: ['plans + days'] }, ['open', 'tomorrow']],
		[
			'where a clause behind a conjunction denies something',
			'We open tomorrow and never sleep.',
			{ sentence: ['plans + days'] },
			['open', 'tomorrow'],
		],
		[
			'behind a colon, though a clause before it denies',
			'Never wait: open tomorrow.',
			{ sentence: ['plans + days'] },
			['open', 'tomorrow'],
		],
		['not with the other in the words of somebody else', 'We open, “but tomorrow”.', { sentence: ['plans + days'] }, []],
		['in a product without the company’s name', 'We open the Lamp.', { sentence: ['products'] }, ['Lamp']],
		['in no word that only looks like one', 'Lamp on, we saw the lamp.', { sentence: ['products'] }, []],
		['in words to answer with', 'Write LAMP or “yes”, not “some more words”. NASA2 #USA', { sentence: ['keyword'] }, ['LAMP', '“yes”']],
		['not in the words of somebody else', 'He said “we open tomorrow”.', { sentence: ['plans + days'] }, []],
		['not where it reaches into the words of somebody else', 'We wrote “open tomorrow”.', { sentence: ['notes'] }, []],
		['in a phrase with a name that stands in quotation marks', 'I am the “Pebble” cook.', { sentence: ['cooks'] }, ['the “Pebble” cook']],
		['in a name that stands in quotation marks', 'I like “Pebble” and “Pebble Plus”.', { sentence: ['company'] }, ['Pebble', 'Pebble']],
		['where something else is denied', 'We never sleep, but we do open tomorrow.', { sentence: ['plans + days'] }, ['open', 'tomorrow']],
		['by its form', 'Sales grew 12%. Why?', { sentence: ['percent'] }, ['12%']],
		['in sums of money and numbers', 'It costs €20 for 3.', { sentence: ['money', 'number'] }, ['€20', '3']],
		['in questions', 'Open? Tomorrow.', { sentence: ['plans + question'] }, ['Open', '?']],
		['in addresses', 'See shop.example/a and https://a.example', { sentence: ['address'] }, ['shop.example/a', 'https://a.example']],
		['in quotations', 'He said “we open”.', { sentence: ['quote'] }, ['“we open”']],
		[
			'in a short sentence at the end',
			'It rained. We stayed. Night shift, Pebble. #dry',
			{ sentence: ['closing + company'] },
			['Night shift, Pebble'],
		],
		[
			'in a line of three parts at the end, wherever the company stands',
			'It rained.\nOleg, night shift, Pebble, north',
			{ sentence: ['closing'] },
			['Oleg, night shift, Pebble, north'],
		],
		['in no last sentence without the parts of a signature', 'It rained. We like it at Pebble.', { sentence: ['closing'] }, []],
		['in none that speaks of the company', 'It rained. Whoever is at Pebble, likes it.', { sentence: ['closing'] }, []],
		['in no sentence that is the only one', 'Night shift, Pebble.', { sentence: ['closing'] }, []],
		['in no long one', 'It rained. And then all of us stayed where we were until the morning came.', { sentence: ['closing'] }, []],
		[
			'without the company that it is about',
			'Pebble will open tomorrow.',
			{ sentence: ['plans + company/agreed + days'] },
			['open', 'tomorrow'],
		],
		['in the company, where that comes first', 'Pebble will open.', { sentence: ['company + plans'] }, ['Pebble', 'open']],
		['nowhere for an empty list', 'Open.', { sentence: ['unused'] }, []],
	])('%s', (_, draft, signs, expected) => {
		expect(found(draft, signs)).toEqual(expected);
	});

	test.each([
		['Then Oleg Petrov came to Berlin on Monday.', ['Oleg Petrov']],
		['Anna came with the Brightline people.', ['Anna']],
		['We met anna in Anna Street, on Oleg’s day.', ['Anna Street', 'Oleg’s']],
		['Nobody came. Yesterday was fine.', []],
		['At Pebble it rains. #Pebble', []],
		['My thanks to “Some words”: Good ones.', []],
	])('names in «%s»', (draft, expected) => {
		expect(found(draft, { sentence: ['name'] })).toEqual(expected);
	});
});

test('signs are needed, and silence, like words', () => {
	const words = { words: { en: ['open'] } };
	expect(found('We open tomorrow.', {}, { find: words, when: { signs: { sentence: ['days'] } } })).toEqual(['open']);
	expect(found('We open.', {}, { find: words, when: { signs: { sentence: ['days'] } } })).toEqual([]);
	expect(found('We open tomorrow.', {}, { find: words, unless: { signs: { post: ['days'] } } })).toEqual([]);
});

test('whatever stands in a text, places of signs lie in it', () => {
	const word = fc.constantFrom('open', 'Tomorrow', 'Anna', 'not', 'agreed', 'x', '.', '?', '12%', 'Pebble', '\n');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
			for (const piece of found(parts.join(' '), { sentence: ['plans + days'], beside: ['name + plans'] })) expect(piece).not.toBe('');
		}),
	);
});

test.each([
	['figures', true],
	['figures + moves/plans - agreed', true],
	['figures! + moves', true],
	['figures+moves', false],
	['figures + moves!', false],
	['- agreed', false],
	['Figures', false],
	['figures - agreed - public', false],
])('«%s» is a sign: %s', (text, expected) => {
	expect(signForm.test(text)).toBe(expected);
});
