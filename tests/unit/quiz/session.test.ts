import { expect, test } from 'vitest';
import { empty, recordAnswer, recordPass, type Progress } from '../../../src/lib/progress/state.ts';
import { session, type QuizDescription } from '../../../src/lib/quiz/session.ts';

const quiz: QuizDescription = {
	id: 'linkedin/profile',
	revision: 2,
	pass: 0.75,
	questions: ['one', 'two', 'three', 'constructor'].map((id) => ({ id, kind: 'single', correct: ['a'] })),
};

/** Answers as `question:option` or `question:option:revision`; option `a` is right. */
function answered(...answers: string[]): Progress {
	return answers.reduce((state, text, at) => {
		const [question = '', chosen = '', revision = '2'] = text.split(':');
		return recordAnswer(state, quiz.id, question, { revision: Number(revision), chosen: [chosen], correct: chosen === 'a', at });
	}, empty());
}

const nothing = { answered: 0, next: 'one', missed: [], score: 0, firstScore: 0, finished: false, passed: false };
const all = ['one:a', 'two:a', 'three:a', 'constructor:a'];

test.each<[what: string, state: Progress, expected: object]>([
	['a reader who has not begun', empty(), nothing],
	['a reader in the middle', answered('one:a', 'three:b'), { answered: 2, next: 'two', missed: ['three'], score: 0.25, firstScore: 0.25 }],
	['a reader who corrected an answer', answered('one:b', 'one:a'), { answered: 1, next: 'two', score: 0.25, firstScore: 0 }],
	[
		'a reader who got one right first and wrong later',
		answered('one:a', 'one:b'),
		{ answered: 1, next: 'two', missed: ['one'], score: 0, firstScore: 0.25 },
	],
	[
		'a reader who finished and passed',
		answered(...all.slice(0, 3), 'constructor:b'),
		{ answered: 4, next: undefined, missed: ['constructor'], score: 0.75, firstScore: 0.75, finished: true, passed: true },
	],
	[
		'a reader who finished and did not pass',
		answered('one:a', 'two:b', 'three:a', 'constructor:b'),
		{ answered: 4, next: undefined, missed: ['two', 'constructor'], score: 0.5, firstScore: 0.5, finished: true },
	],
	['answers of an older revision', answered('one:a:1', 'two:b:1'), {}],
	['answers of a newer revision', answered('one:a:3'), {}],
	[
		'a question first answered in an older revision',
		answered('one:b:1', 'one:a:2'),
		{ answered: 1, next: 'two', score: 0.25, firstScore: 0.25 },
	],
	['an answer to a question that disappeared', answered('gone:a'), {}],
])('%s', (_what, state, expected) => {
	expect(session(quiz, state)).toEqual({ ...nothing, ...expected });
});

test('a pass stays when later answers are worse', () => {
	const state = recordPass(answered(...all, 'one:b', 'two:b'), quiz.id, { revision: 2, at: 9, score: 1 });
	expect(session(quiz, state)).toMatchObject({ score: 0.5, passed: true });
});

test('a pass of an older revision does not count, one of a later does', () => {
	const passed = (revision: number) => session(quiz, recordPass(empty(), quiz.id, { revision, at: 9, score: 1 })).passed;
	expect([1, 2, 3].map(passed)).toEqual([false, true, true]);
});

test('a new question is open and takes no pass away', () => {
	const state = recordPass(answered(...all), quiz.id, { revision: 2, at: 9, score: 1 });
	const longer = { ...quiz, questions: [...quiz.questions, { id: 'five', kind: 'single' as const, correct: ['a'] }] };
	expect(session(longer, state)).toMatchObject({ answered: 4, next: 'five', finished: false, passed: true });
});

test('a quiz without questions is neither finished nor passed', () => {
	expect(session({ ...quiz, questions: [] }, empty())).toEqual({ ...nothing, next: undefined });
});
