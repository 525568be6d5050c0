import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasBegun, leftovers, quizRecord } from '../../../src/lib/progress/record.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { beginAttempt, markLesson, recordAnswer, recordPass, setPreference } from '../../../src/lib/progress/changes.ts';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

const ids = ['one', 'two', 'three', 'four'];
const quiz = { id: 'q', revision: 1, pass: 0.75, questions: ids.map((id) => ({ id, since: 1 })) };

function answer(state: Progress, question: string, correct: boolean, at: number, revision = 1): Progress {
	return recordAnswer(state, 'q', question, { revision, chosen: ['a'], correct, at });
}

const three = ids.reduce((state, id, index) => answer(state, id, id !== 'two', index + 1), empty());

describe('of a quiz', () => {
	test('there is nothing to say before the first answer', () => {
		expect(quizRecord(quiz, empty())).toBeUndefined();
		expect(quizRecord(quiz, beginAttempt(empty(), 'q', 1))).toBeUndefined();
		expect(quizRecord({ ...quiz, id: 'constructor' }, three)).toBeUndefined();
	});

	test('in the middle it is how far the reader came', () => {
		expect(quizRecord(quiz, answer(answer(empty(), 'one', true, 1), 'two', false, 2))).toEqual({
			answered: 2,
			total: 4,
			first: 1,
			now: 1,
			passedAt: undefined,
			refresh: 0,
		});
	});

	test('the first answers stand beside the last', () => {
		const mended = recordPass(answer(three, 'two', true, 9), 'q', { revision: 1, at: 10, score: 1 });
		expect(quizRecord(quiz, mended)).toEqual({ answered: 4, total: 4, first: 3, now: 4, passedAt: 10, refresh: 0 });
	});

	test('a new round takes nothing back', () => {
		const again = answer(beginAttempt(recordPass(three, 'q', { revision: 1, at: 5, score: 0.75 }), 'q', 20), 'one', false, 21);
		expect(quizRecord(quiz, again)).toMatchObject({ answered: 4, total: 4, first: 3, now: 2, passedAt: 5 });
	});

	test('after a right answer has changed, as many questions are to be refreshed as changed', () => {
		const passed = recordPass(three, 'q', { revision: 1, at: 5, score: 0.75 });
		const raised = { ...quiz, revision: 2, questions: quiz.questions.map((each) => (each.id === 'three' ? { ...each, since: 2 } : each)) };
		expect(quizRecord(raised, passed)).toMatchObject({ answered: 3, total: 4, first: 2, now: 2, passedAt: 5, refresh: 1 });
		expect(quizRecord(raised, answer(passed, 'three', true, 30, 2))).toMatchObject({ answered: 4, refresh: 0 });
	});

	test('of many questions from which a few are drawn, so many are all', () => {
		expect(quizRecord({ ...quiz, draw: 2 }, answer(empty(), 'one', true, 1))).toMatchObject({ answered: 1, total: 2 });
		expect(quizRecord({ ...quiz, draw: 2 }, three)).toMatchObject({ answered: 4, total: 4 });
	});

	test('no state makes it throw, and no number is more than there is', () => {
		fc.assert(
			fc.property(progress, fc.constantFrom('a', 'b', '__proto__', 'constructor'), (state, id) => {
				const record = quizRecord({ ...quiz, id, revision: 2, questions: ['a', 'b', '7'].map((each) => ({ id: each, since: 2 })) }, state);
				if (!record) return;
				expect(Math.max(record.first, record.now)).toBeLessThanOrEqual(record.answered);
				expect(record.answered).toBeLessThanOrEqual(record.total);
				expect(record.refresh).toBeLessThanOrEqual(record.total);
			}),
		);
	});
});

describe('what the programme no longer has', () => {
	const known = { pages: new Set(['linkedin/profile', 'guidelines/disclosure']), quizzes: new Set(['linkedin/profile']) };

	test('is listed, the latest first, each once', () => {
		let state = markLesson(markLesson(empty(), 'linkedin/profile', true, 1), 'linkedin/old', true, 2);
		state = markLesson(markLesson(state, 'guidelines/old', true, 3), 'linkedin/unread', false, 4);
		state = acknowledge(acknowledge(state, 'guidelines/old', 1, 8), 'guidelines/disclosure', 1, 9);
		state = recordAnswer(state, 'linkedin/old', 'one', { revision: 1, chosen: [], correct: true, at: 5 });
		state = recordPass(state, 'linkedin/profile', { revision: 1, at: 7, score: 1 });
		expect(leftovers(state, known)).toEqual([
			{ kind: 'guideline', id: 'guidelines/old', at: 8 },
			{ kind: 'quiz', id: 'linkedin/old', at: 5 },
			{ kind: 'lesson', id: 'linkedin/old', at: 2 },
		]);
	});

	test('is found in any state', () => {
		fc.assert(
			fc.property(progress, (state) => {
				const pages = new Set([...Object.keys(state.lessons), ...Object.keys(state.acknowledgements)]);
				expect(leftovers(state, { pages, quizzes: new Set(Object.keys(state.quizzes)) })).toEqual([]);
				for (const { at } of leftovers(state, { pages: new Set(), quizzes: new Set() })) expect(at).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});

test.each<[what: string, state: Progress, begun: boolean]>([
	['nothing', empty(), false],
	['a language chosen', setPreference(empty(), 'language', 'ru', 1), false],
	['a lesson marked as unread', markLesson(empty(), 'a', false, 1), false],
	['a lesson', markLesson(empty(), 'a', true, 1), true],
	['a text', recordShare(empty(), 'a', 'x/en/a', 1), true],
	['an answer', answer(empty(), 'one', false, 1), true],
	['a guideline', acknowledge(empty(), 'guidelines/disclosure', 1, 1), true],
])('a reader with %s', (_what, state, begun) => {
	expect(hasBegun(state)).toBe(begun);
});
