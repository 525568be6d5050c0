import { expect, test } from 'vitest';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { mergeResults, type FoundPlace } from '../../../src/lib/search/merge.ts';
import { rankingOf, type SearchEntry } from '../../../src/lib/search/ranking.ts';
import { hasAllWords, tellingPart, wordsOfQuery } from '../../../src/lib/search/terms.ts';

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
	id,
	url: `/en/${id}/`,
	kind: 'page',
	title,
	text: '',
	...more,
});

const rank = rankingOf(
	[
		entry('guidelines/pay', 'Money', { kind: 'guideline', aliases: ['salary'] }),
		entry('answers/pay', 'May I name what I earn?', { kind: 'answer', aliases: ['salary', 'wage'] }),
		entry('guidelines/photos', 'Photos of colleagues', { kind: 'guideline', text: 'Ask first.' }),
		entry('training/telegram', 'Telegram', { kind: 'track' }),
		entry('training/telegram/profile', 'A profile', { kind: 'lesson', aliases: ['telegram profile'] }),
		entry('guidelines/material', 'Material', { kind: 'guideline' }),
	],
	english,
);
const ids = (query: string) => rank(query).entries.map(({ id }) => id);

test.each<[query: string, first: string | undefined]>([
	['salary', 'answers/pay'],
	['SALARIES', 'answers/pay'],
	['photo colleague', 'guidelines/photos'],
	['telegram', 'training/telegram'],
	['telegram profile', 'training/telegram/profile'],
	['teleg', 'training/telegram'],
	['telegarm', 'training/telegram'],
	['saalry', 'answers/pay'],
	['slaaries', 'answers/pay'],
	['salry', 'answers/pay'],
	['phtos colleague', 'guidelines/photos'],
	['pohtos colleague', 'guidelines/photos'],
	['zeppelin', undefined],
	['materialise', undefined],
	['the', undefined],
	['', undefined],
	['<img src=x>', undefined],
])('«%s» finds %s first', (query, first) => {
	expect(ids(query)[0]).toBe(first);
});

test('what says of itself that it has not what is looked for comes after what has it, and is found by its name', () => {
	const find = rankingOf(
		[
			entry('networks/square', 'Square', { kind: 'network', text: 'No way known.', missing: ['2fa'] }),
			entry('networks/round', 'Round', { kind: 'network', text: 'Settings, security.', more: ['2fa'] }),
		],
		english,
	);
	expect(find('2fa').entries.map(({ id }) => id)).toEqual(['networks/round', 'networks/square']);
	expect(find('2fa square')).toMatchObject({ fit: 'all', entries: [{ id: 'networks/square' }] });
});

test('an entry that lacks a word comes near where none has all, by the rarest word', () => {
	expect([rank('zeppelin photos').fit, ids('zeppelin photos')]).toEqual(['near', ['guidelines/photos']]);
	expect([rank('colleague photos').fit, ids('colleague photos')]).toEqual(['all', ['guidelines/photos']]);
});

test('a question is looked for by the words that tell most', () => {
	expect(wordsOfQuery('Can I be fired for a post?')).toEqual(['fired', 'post']);
	expect(wordsOfQuery('Что мне будет за пост?')).toEqual(['будет', 'пост']);
	expect(wordsOfQuery('A reporter called me')).toEqual(['reporter']);
	expect(wordsOfQuery('Who are we')).toEqual(['who', 'are', 'we']);
});

test('the text is searched without the words that turn up everywhere, which would be marked in it', () => {
	expect(tellingPart('Can I film at work?')).toBe('film work?');
	expect(tellingPart('Можно ли ёлку в кадр')).toBe('ёлку кадр');
	expect(tellingPart('two-step in VK')).toBe('two-step VK');
	expect(tellingPart('"at work"')).toBe('"at work"');
	expect(tellingPart('who are we')).toBe('who are we');
});

test.each<[text: string, query: string, fits: boolean]>([
	['Политика, выборы, религия', 'телеграм', false],
	['Фото наших коллег', 'фото коллеги', true],
	['Ёлка у входа', 'елки', true],
	['Наш телеграм-канал', 'теле', true],
	['Наш телеграм-канал', 'те', false],
	['Наш телеграм-канал', 'телеграм почта', false],
])('«%s» has the words of «%s»: %s', (text, query, fits) => {
	expect(hasAllWords(text, query, russian)).toBe(fits);
});

const page = (url: string): FoundPlace => ({ url, kind: 'share', title: url, excerpt: { html: '', content: '' } });

test('what is called so comes before what has the word in its text, and nothing comes twice', () => {
	const { results, near } = mergeResults(rank('telegram'), [page('/en/share/one/'), page('/en/training/telegram/')]);
	expect([near, ...results.map(({ url }) => url)]).toEqual([
		false,
		'/en/training/telegram/',
		'/en/training/telegram/profile/',
		'/en/share/one/',
	]);
});

test('what only comes near gives way to pages that have all the words', () => {
	const ranked = rank('zeppelin photos');
	expect(mergeResults(ranked, [page('/en/share/one/')])).toMatchObject({ near: false, results: [{ url: '/en/share/one/' }] });
	expect(mergeResults(ranked, [])).toMatchObject({ near: true, results: [{ url: '/en/guidelines/photos/' }] });
});
