import { describe, expect, test } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { answerInReview } from '../../../src/lib/review/answer.ts';
import { answeredIn, questionsToRemember } from '../../../src/lib/review/reminder.ts';

const quiz = {
	id: 'linkedin/profile',
	lesson: 'linkedin/profile',
	revision: 2,
	pass: 1,
	questions: [
		{ id: 'one', since: 1 },
		{ id: 'two', since: 2 },
	],
};
const answer = (correct: boolean, at: number, revision = 2) => ({ revision, chosen: ['a'], correct, at });
const met = ['one', 'two'].reduce((state, id) => recordAnswer(state, quiz.id, id, answer(true, 5, 1)), empty());
const checked = { chosen: ['b'], correct: true };

describe('an answer in review', () => {
	test('is kept as a review, and leaves the answer in the lesson as it is', () => {
		const state = answerInReview(met, quiz, 'one', { ...checked, correct: false }, { at: 9 });
		expect(state.reviews).toEqual({ one: { 9: 1 } });
		expect(state.quizzes).toEqual(met.quizzes);
	});

	test.each([
		['right', checked, 3],
		['wrong', { ...checked, correct: false }, 1],
		['a guess', { ...checked, guess: true as const }, 2],
	])('that is %s is rated', (_, given, rating) => {
		expect(answerInReview(met, quiz, 'one', given, { at: 9 }).reviews['one']).toEqual({ 9: rating });
	});

	test('to a question that changed counts in its quiz, which is thereby passed in its present revision', () => {
		const state = answerInReview(met, quiz, 'two', checked, { at: 9 });
		expect(state.quizzes[quiz.id]?.answers['two']).toEqual({ first: answer(true, 5, 1), last: { ...answer(true, 9), chosen: ['b'] } });
		expect(state.quizzes[quiz.id]?.passed).toEqual({ revision: 2, at: 9, score: 1 });
		expect(state.lessons['linkedin/profile']).toEqual({ done: true, at: 9 });
	});

	test('to a question that this browser never saw is its first answer', () => {
		const state = answerInReview(empty(), quiz, 'one', checked, { at: 9 });
		expect(state.quizzes[quiz.id]?.answers['one']?.first).toEqual({ ...answer(true, 9), chosen: ['b'] });
		expect(state.quizzes[quiz.id]?.passed).toBeUndefined();
		expect(state.reviews).toEqual({ one: { 9: 3 } });
	});
});

test('a reminder asks what was missed or guessed first, and at most six questions', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
	let state = ids.reduce((before, id) => recordAnswer(before, quiz.id, id, answer(id !== 'c', 1)), empty());
	state = recordAnswer(state, quiz.id, 'c', answer(true, 2));
	state = recordAnswer(state, quiz.id, 'g', { ...answer(true, 2), guess: true });
	expect(answeredIn(quiz.id, state).toSorted()).toEqual(ids);
	expect(questionsToRemember(ids, state)).toEqual(['c', 'g', 'a', 'b']);
	expect(questionsToRemember(['x'], empty(), 2)).toEqual(['x']);
	const ten = [...'abcdefghij'];
	expect([0, 1, 2].map((turn) => questionsToRemember(ten, empty(), turn).join(''))).toEqual(['abcd', 'efgh', 'ijab']);
	expect(answeredIn('constructor', state)).toEqual([]);
});
