import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from '../../../src/lib/text/matches.ts';

const question = 'A journalist has written to me. May I answer?';
const вопрос = 'Мне написал журналист. Ещё можно ответить?';

test.each([
	[question, 'journalist'],
	[question, 'Journalists'],
	[question, 'jour'],
	[question, 'answer  JOURNALIST'],
	[question, 'may I?'],
	[вопрос, 'журналистам'],
	[вопрос, 'ЕЩЕ'],
	[вопрос, 'ответ'],
	['Может, ещё', 'еще'],
	['Без хештегов', 'хэштеги'],
	['Двухэтапная проверка', 'двухэтапной'],
])('%j is found with %j', (text, query) => {
	expect(matches(text, query)).toBe(true);
});

test.each([
	[question, 'photo'],
	[question, 'journalist photo'],
	[question, 'nal'],
	[question, 'mayor'],
	[вопрос, 'фото'],
])('%j is not found with %j', (text, query) => {
	expect(matches(text, query)).toBe(false);
});

test('a query without words finds everything', () => {
	for (const query of ['', '  ', '…?']) expect(matches(question, query)).toBe(true);
});

test('a text is found with any of its own words, in any order', () => {
	const word = fc.stringMatching(/^[a-zа-яё0-9]{1,12}$/);
	fc.assert(
		fc.property(fc.shuffledSubarray(['one', 'чужой', 'three', 'данные', 'eleven']), fc.array(word), (some, more) => {
			const text = ['one', 'чужой', 'three', 'данные', 'eleven', ...more].join(' ');
			expect(matches(text, [...some, ...more].join(' '))).toBe(true);
		}),
	);
});
