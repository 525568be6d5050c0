import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReceipt } from '../../../src/lib/receipts/make-receipt.ts';
import { parseReceipt } from '../../../src/lib/receipts/parse-receipt.ts';
import { quizzesOf, scoresOf } from '../../../src/lib/receipts/receipt.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { progress } from '../progress/arbitrary.ts';
import type { Curriculum } from '../../../src/lib/receipts/curriculum.ts';
import { curriculum, day, earlierReceipt, finished, noon } from './curriculum.ts';

test('the receipt of a finished path says what was done, and when', () => {
	const receipt = makeReceipt(curriculum, 'new-hire', finished())!;
	expect(receipt).toMatchObject({
		format: 'outspoken-receipt',
		version: 1,
		path: 'new-hire',
		finished: '2026-12-05',
		steps: [
			{ id: 'square/profile', done: '2026-12-03', quiz: { id: 'square/profile', revision: 2 } },
			{ id: 'guidelines/disclosure', done: '2026-12-04', version: 3 },
			{ id: 'guidelines/comments', done: '2026-12-05' },
		],
	});
});

test('it says nothing of the answers: who made mistakes on the way has the same one', () => {
	const wrong = { revision: 2, chosen: ['b'], correct: false, at: noon + 1 };
	expect(makeReceipt(curriculum, 'new-hire', recordAnswer(finished(), 'square/profile', 'headline', wrong))).toEqual(
		makeReceipt(curriculum, 'new-hire', finished()),
	);
	expect(Object.keys(makeReceipt(curriculum, 'new-hire', finished())!.steps[0]!.quiz!)).toEqual(['id', 'revision']);
});

test('one of an earlier release is read with the answers that it holds', () => {
	const earlier = earlierReceipt();
	expect(parseReceipt(JSON.stringify(earlier))).toEqual(earlier);
	expect(scoresOf(quizzesOf(earlier))).toEqual({ first: 50, last: 100 });
});

test('it has no name and no group unless they are given', () => {
	expect(Object.keys(makeReceipt(curriculum, 'new-hire', finished(), { name: '', group: undefined })!)).not.toContain('name');
	expect(makeReceipt(curriculum, 'new-hire', finished(), { name: 'Nadia', group: 'autumn' })).toMatchObject({
		name: 'Nadia',
		group: 'autumn',
	});
});

test.each<[what: string, state: ReturnType<typeof finished>]>([
	['nothing', empty()],
	['reading where a quiz is to be passed', markLesson(empty(), 'square/profile', true, noon)],
	['all but one', markLesson(finished(), 'guidelines/comments', false, noon + 3 * day)],
])('who has done %s gets none', (_what, state) => {
	expect(makeReceipt(curriculum, 'new-hire', state)).toBeUndefined();
});

test.each(['no-such-path', 'constructor', '__proto__', ''])('a path called `%s` has none', (path) => {
	expect(makeReceipt(curriculum, path, finished())).toBeUndefined();
});

test('a quiz passed before it was revised counts, with its revision', () => {
	let state = recordPass(empty(), 'square/profile', { revision: 1, at: noon, score: 0.5 });
	state = markLesson(acknowledge(state, 'guidelines/disclosure', 1, noon), 'guidelines/comments', true, noon);
	expect(makeReceipt(curriculum, 'new-hire', state)?.steps).toMatchObject([{ quiz: { revision: 1 } }, { version: 1 }, {}]);
});

test('two people who did the same on the same day have receipts of their own', () => {
	const [one, other] = [finished(), finished(noon + 1)].map((state) => makeReceipt(curriculum, 'new-hire', state)!);
	expect(one!.finished).toBe(other!.finished);
	expect(one!.code).not.toBe(other!.code);
});

test('two devices that know the same make the same receipt, in whatever order they met', () => {
	fc.assert(
		fc.property(progress, progress, (a, b) => {
			const [mine, yours] = [merge({ ...a, since: 0 }, finished()), merge({ ...b, since: 0 }, finished())];
			expect(makeReceipt(curriculum, 'new-hire', merge(mine, yours))).toEqual(makeReceipt(curriculum, 'new-hire', merge(yours, mine)));
		}),
	);
});

test('a receipt is read as it was written', () => {
	fc.assert(
		fc.property(
			fc.nat(8_000_000),
			fc.string({ unit: fc.constantFrom(...'aяé \u0000\uD83C🍅'), minLength: 1, maxLength: 50 }),
			(minutes, name) => {
				const receipt = makeReceipt(curriculum, 'new-hire', finished(minutes * 60_000), { name })!;
				expect(parseReceipt(JSON.stringify(receipt))).toEqual(receipt);
			},
		),
	);
});

test('a clock that is centuries ahead still makes a receipt that can be read', () => {
	const receipt = makeReceipt(curriculum, 'reader', markLesson(empty(), 'guidelines/comments', true, 8.64e15))!;
	expect(receipt.finished.slice(0, 4)).toBe('2099');
	expect(parseReceipt(JSON.stringify(receipt))).toEqual(receipt);
});

test('of a choice it names the lesson that was done first, and stays the same when others follow', () => {
	const choice: Curriculum = {
		quizzes: {},
		paths: { reader: { steps: [{ id: 'pump/bucket', choice: 1 }, { id: 'square/profile', choice: 1 }, { id: 'guidelines/comments' }] } },
	};
	const rest = markLesson(empty(), 'guidelines/comments', true, noon);
	expect(makeReceipt(choice, 'reader', rest)).toBeUndefined();
	const chosen = markLesson(rest, 'square/profile', true, noon + day);
	const receipt = makeReceipt(choice, 'reader', chosen)!;
	expect(receipt.steps.map(({ id }) => id)).toEqual(['square/profile', 'guidelines/comments']);
	expect(makeReceipt(choice, 'reader', markLesson(chosen, 'pump/bucket', true, noon + 2 * day))).toEqual(receipt);
});
