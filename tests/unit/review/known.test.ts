import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuizzes, questionsInLink, quizOf } from '../../../src/lib/review/known.ts';

const profile = { lesson: 'linkedin/profile', revision: 2, pass: 0.75, questions: { headline: 1, about: 2 } };

test('the list of quizzes is read, and what is no quiz is left out', () => {
	const quizzes = {
		'linkedin/profile': profile,
		'linkedin/drawn': { ...profile, draw: 1 },
		'no-lesson': { ...profile, lesson: undefined },
		'lesson-elsewhere': { ...profile, lesson: '../../me' },
		'address-elsewhere': { ...profile, lesson: '//elsewhere.example' },
		'no-questions': { ...profile, questions: null },
		text: 'linkedin/profile',
	};
	expect(parseQuizzes({ quizzes, paths: {} })).toEqual({ 'linkedin/profile': profile, 'linkedin/drawn': { ...profile, draw: 1 } });
	expect(parseQuizzes({ quizzes: { q: { ...profile, questions: { headline: '1', about: 2 } } } })['q']?.questions).toEqual({ about: 2 });
});

test.each([[null], ['text'], [[]], [{}], [{ quizzes: [] }]])('%j is no list of quizzes', (data) => {
	expect(() => parseQuizzes(data)).toThrow('quizzes');
});

test('a question leads to its quiz', () => {
	const quizzes = parseQuizzes({ quizzes: { 'linkedin/profile': profile } });
	expect(quizOf('about', quizzes)).toEqual({
		id: 'linkedin/profile',
		lesson: 'linkedin/profile',
		revision: 2,
		pass: 0.75,
		questions: [
			{ id: 'headline', since: 1 },
			{ id: 'about', since: 2 },
		],
	});
	expect(quizOf('constructor', quizzes)).toBeUndefined();
});

test.each<[string, string[]]>([
	['?q=one,two', ['one', 'two']],
	['?q=one%2Ctwo&utm_source=mail', ['one', 'two']],
	['?q= one ,one,', ['one']],
	['?q=<img src=x onerror=alert(1)>,two', ['two']],
	['?q=../../me,UPPER,a_b', []],
	['?q=', []],
	['', []],
])('the link %j asks %j', (search, ids) => {
	expect(questionsInLink(search)).toEqual(ids);
});

test('whatever stands in a link, few and sound ids come out of it', () => {
	const id = fc.array(fc.constantFrom(...'az09-'), { minLength: 1, maxLength: 8 }).map((characters) => characters.join(''));
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.array(id, { maxLength: 40 }), (noise, ids) => {
			const found = questionsInLink(`?${new URLSearchParams({ q: [noise, ...ids].join(',') }).toString()}`);
			expect(found.length).toBeLessThanOrEqual(12);
			for (const id of found) expect(id).toMatch(/^[a-z0-9-]+$/);
		}),
	);
});
