import { describe, expect, test } from 'vitest';
import { traceFinder } from '../../../src/lib/company/traces.ts';

const example = {
	name: { en: 'Teplia', ru: 'Теплия' },
	cases: { ru: { genitive: 'Теплии', dative: 'Теплии', accusative: 'Теплию', instrumental: 'Теплией', prepositional: 'Теплии' } },
	website: 'https://www.teplia.example.com',
	hashtag: '#TepliaPeople',
	products: ['Teplia Node'],
	others: ['Зеленка'],
};
const traces = traceFinder(example, ['www.nordwind.com', 'teplia.example.com', 'nordwind.example']);

describe('finds what is another company’s', () => {
	test.each([
		['I work at Teplia.', 'name', 'Teplia', '$company'],
		['Teplia’s people', 'name', 'Teplia', '$company'],
		['Мы в ТЕПЛИИ', 'name', 'ТЕПЛИИ', '$company:genitive'],
		['горжусь «Теплией»', 'name', 'Теплией', '$company:instrumental'],
		['a Teplia Node above', 'thing', 'Teplia Node', undefined],
		['like Зеленка', 'thing', 'Зеленка', undefined],
		['#tepliapeople', 'hashtag', '#tepliapeople', '$hashtag'],
		['#TepliaFrostContest', 'hashtag', '#TepliaFrostContest', '$hashtag'],
		['voice@teplia.example.com', 'mailbox', 'voice@teplia.example.com', undefined],
		['someone@newspaper.com', 'mailbox', 'someone@newspaper.com', undefined],
		['see docs.teplia.example.com', 'host', 'docs.teplia.example.com', '$website'],
		['[calculator](https://teplia.example.com/heat-loss)', 'host', 'https://teplia.example.com', '$website'],
		['https://shop.example/a', 'host', 'https://shop.example', '$website'],
	])('%s', (text, kind, found, token) => {
		expect(traces(text)).toEqual([{ index: text.indexOf(found), found, kind, ...(token !== undefined && { token }) }]);
	});
});

describe('leaves alone what is one’s own, or nobody’s business', () => {
	test.each([
		'stories@nordwind.com and https://jobs.nordwind.com/engineer',
		'https://test.nordwind.example',
		'https://www.kommersant.ru/doc/8251826',
		'тепло в теплице',
		'Teplian and MyTeplia are other words',
		'#NordwindPeople',
	])('%s', (text) => {
		expect(traces(text)).toEqual([]);
	});
});

test('tells of each place in a text, in its order', () => {
	expect(traces('Teplia: voice@teplia.example.com, Teplia Node').map(({ found }) => found)).toEqual([
		'Teplia',
		'voice@teplia.example.com',
		'Teplia Node',
	]);
});
