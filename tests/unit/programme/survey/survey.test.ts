import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText, readAnswers, type SurveyAnswers, type Asked } from '../../../../src/lib/programme/survey/answers.ts';
import { askedOf } from '../../../../src/lib/programme/survey/asked.ts';
import { parseKept, serialiseKept } from '../../../../src/lib/programme/survey/kept.ts';
import { isReadable, readReturned, returnedLine, type AskedSurvey } from '../../../../src/lib/programme/survey/returned.ts';
import { mayShow, sumAnswers } from '../../../../src/lib/programme/survey/sum.ts';

const questions: Asked[] = askedOf([
	{ id: 'one', kind: 'single', options: [{ id: 'a' }, { id: 'b' }] },
	{ id: 'many', kind: 'multiple', options: [{ id: 'a' }, { id: 'b' }, { id: '__proto__' }] },
	{ id: 'order', kind: 'rank', places: 2, options: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] },
	{ id: 'ease', kind: 'scale', steps: 5 },
	{ id: 'else', kind: 'text' },
]);
const survey: AskedSurvey = { id: 'worth', version: '2026-11', questions };
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

const anyAnswers: fc.Arbitrary<SurveyAnswers> = fc
	.record(
		{
			one: fc.subarray(['a', 'b'], { minLength: 1, maxLength: 1 }),
			many: fc.subarray(['a', 'b', '__proto__'], { minLength: 1 }),
			order: fc.shuffledSubarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
			ease: fc.integer({ min: 1, max: 5 }).map((step) => [String(step)]),
			else: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map((text) => [text]),
		},
		{ requiredKeys: [] },
	)
	.map((answers) => readAnswers(answers, questions));
const people = fc.array(anyAnswers, { maxLength: 12 });

describe('answers', () => {
	test.each<[unknown, Record<string, string[]>]>([
		[{ one: ['b'] }, { one: ['b'] }],
		[{ one: ['a', 'b'] }, { one: ['a'] }],
		[{ one: ['c'], many: ['b', 'b', 'c', 'a'] }, { many: ['b', 'a'] }],
		[{ order: ['z', 'z', 'x', 'y'] }, { order: ['z', 'x'] }],
		[{ ease: ['6'], else: ['  '] }, {}],
		[
			{ ease: ['0', '3'], else: [' Lunch. '] },
			{ ease: ['3'], else: ['Lunch.'] },
		],
		[{ one: 'a', many: [3, null, 'a'], unknown: ['a'] }, { many: ['a'] }],
		[null, {}],
		[['one'], {}],
	])('of %j are %j', (given, taken) => {
		expect({ ...readAnswers(given, questions) }).toEqual(taken);
	});

	test('a text is cut where it is too long', () => {
		expect(readAnswers({ else: ['a'.repeat(longestText + 1)] }, questions)['else']).toEqual(['a'.repeat(longestText)]);
	});

	test('whatever is given, what is read is read again the same', () => {
		const given = fc.dictionary(
			fc.constantFrom('one', 'many', 'order', 'ease', 'else', '__proto__'),
			fc.array(fc.oneof(fc.string(), fc.constantFrom('a', 'x', '3'))),
		);
		fc.assert(
			fc.property(fc.oneof(given, fc.jsonValue()), (value) => {
				const once = readAnswers(value, questions);
				expect(readAnswers(once, questions)).toEqual(once);
			}),
		);
	});
});

describe('kept answers', () => {
	test('are read as they were written', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => void expect(parseKept(serialiseKept({ id, answers }), questions)).toEqual({ id, answers })),
		);
	});

	test('of any other kind are none', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(parseKept(text, questions)).toBeUndefined()));
	});
});

describe('what comes back', () => {
	const line = (answers: SurveyAnswers) => returnedLine({ survey: 'worth', version: '2026-11', id, answers });
	const some = readAnswers({ one: ['a'] }, questions);

	test('is read from a file, and from a mail that breaks its lines', () => {
		fc.assert(
			fc.property(anyAnswers, fc.integer({ min: 20, max: 90 }), (answers, width) => {
				const text = line(answers);
				const mail = `Hello,\r\n\r\n${text.replaceAll(new RegExp(`.{${width}}`, 'gu'), '$&\r\n')}\r\n\r\n-- \r\n{ "a signature": "}" }`;
				const empty = Object.keys(answers).length === 0;
				for (const each of [text, mail]) {
					const found = readReturned(each, survey);
					expect(found).toEqual(empty ? { problem: 'empty' } : { survey: 'worth', version: '2026-11', id, answers });
				}
			}),
		);
	});

	test.each([
		['', { problem: 'no-answers' }],
		['<html>404</html>', { problem: 'no-answers' }],
		['{"format":"something-else"}', { problem: 'no-answers' }],
		[line(some).slice(0, -1), { problem: 'cut-off' }],
		[line(some).replace('":["a"]', '":["a"'), { problem: 'cut-off' }],
		[line(some).replace('"worth"', '"lunch"'), { problem: 'other-survey', found: 'lunch' }],
		[line(some).replace('"worth"', '{"toString":1,"valueOf":1}'), { problem: 'other-survey' }],
		[line(some).replace('2026-11', '2025-03'), { problem: 'other-version', found: '2025-03' }],
		[line(some).replace(id, '../x'), { problem: 'no-id' }],
		[line(some).replace('"a"', '"c"'), { problem: 'empty' }],
	])('%s is answered with %j', (text, problem) => {
		expect(readReturned(text, survey)).toEqual(problem);
	});

	test('nothing that comes back throws', () => {
		fc.assert(
			fc.property(fc.string(), (rest) => {
				const found = readReturned(`{"format":"outspoken-survey"${rest}`, survey);
				expect(isReadable(found) || typeof found.problem === 'string').toBe(true);
			}),
		);
	});
});

describe('the sum', () => {
	const total = (sums: ReturnType<typeof sumAnswers>) => sums.map(({ id: question, answered, counts }) => ({ question, answered, counts }));

	test('of two groups is the sum of their sums, in any order', () => {
		fc.assert(
			fc.property(people, people, (a, b) => {
				const [left, right] = [sumAnswers(a, questions), sumAnswers(b, questions)];
				const both = left.map((each, index) => ({
					id: each.id,
					answered: each.answered + right[index]!.answered,
					counts: each.counts.map((count, place) => count + right[index]!.counts[place]!),
				}));
				expect(sumAnswers([...b, ...a], questions)).toEqual(both);
			}),
		);
	});

	test('of one choice among several makes as many as answered, and of any number none above it', () => {
		fc.assert(
			fc.property(people, (all) => {
				const [one, many, , ease] = sumAnswers(all, questions);
				const answered = (question: string) => all.filter((answers) => Object.hasOwn(answers, question)).length;
				const made = (counts: readonly number[] = []) => counts.reduce((left, right) => left + right, 0);
				expect([one?.answered, many?.answered, ease?.answered]).toEqual([answered('one'), answered('many'), answered('ease')]);
				expect([made(one?.counts), made(ease?.counts)]).toEqual([answered('one'), answered('ease')]);
				expect(Math.max(...(many?.counts ?? []))).toBeLessThanOrEqual(answered('many'));
			}),
		);
	});

	test('gives points for places: two for the first of two, one for the second', () => {
		const given = [['x', 'y'], ['x'], ['z', 'x']].map((order) => readAnswers({ order }, questions));
		expect(total(sumAnswers(given, questions))[2]).toEqual({ question: 'order', answered: 3, counts: [5, 1, 2] });
	});

	test.each([
		[4, false],
		[5, true],
	])('of %i people: may it be shown? %s', (count, shown) => {
		expect(mayShow(count)).toBe(shown);
	});
});
