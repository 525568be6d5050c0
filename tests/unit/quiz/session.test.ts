import { describe, expect, test } from 'vitest';
import { beginAttempt, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { session, type QuizDescription } from '../../../src/lib/quiz/session.ts';

const ids = ['one', 'two', 'three', 'constructor'];
const quiz: QuizDescription = { id: 'linkedin/profile', revision: 2, pass: 0.75, questions: ids.map((id) => ({ id, since: 2 })) };

/** Answers as `question:option` or `question:option:revision`; option `a` is right. */
function answered(...answers: string[]): Progress {
	return answers.reduce((state, text, at) => {
		const [question = '', chosen = '', revision = '2'] = text.split(':');
		return recordAnswer(state, quiz.id, question, { revision: Number(revision), chosen: [chosen], correct: chosen === 'a', at });
	}, empty());
}

const passedIn = (revision: number, state = empty()) => recordPass(state, quiz.id, { revision, at: 9, score: 1 });

const nothing = {
	round: 1,
	asked: ids,
	open: ids,
	refresh: false,
	missed: [],
	right: 0,
	score: 0,
	finished: false,
	passed: false,
};
const all = ['one:a', 'two:a', 'three:a', 'constructor:a'];

test.each<[what: string, state: Progress, expected: object]>([
	['a reader who has not begun', empty(), nothing],
	['a reader in the middle', answered('one:a', 'three:b'), { open: ['two', 'constructor'], missed: ['three'], right: 1, score: 0.25 }],
	['a reader who corrected an answer', answered('one:b', 'one:a'), { open: ids.slice(1), right: 1, score: 0.25 }],
	['a reader who got one right first and wrong later', answered('one:a', 'one:b'), { open: ids.slice(1), missed: ['one'] }],
	[
		'a reader who finished and passed',
		answered(...all.slice(0, 3), 'constructor:b'),
		{ open: [], missed: ['constructor'], right: 3, score: 0.75, finished: true, passed: true },
	],
	[
		'a reader who finished and did not pass',
		answered('one:a', 'two:b', 'three:a', 'constructor:b'),
		{ open: [], missed: ['two', 'constructor'], right: 2, score: 0.5, finished: true },
	],
	['answers of a newer revision', answered('one:a:3'), { open: ids.slice(1), right: 1, score: 0.25 }],
	['a question first answered in an older revision', answered('one:b:1', 'one:a:2'), { open: ids.slice(1), right: 1, score: 0.25 }],
	['an answer to a question that disappeared', answered('gone:a'), {}],
])('%s', (_what, state, expected) => {
	expect(session(quiz, state)).toEqual({ ...nothing, ...expected });
});

test('a pass stays when later answers are worse', () => {
	expect(session(quiz, passedIn(2, answered(...all, 'one:b', 'two:b')))).toMatchObject({ score: 0.5, passed: true });
});

test('a quiz without questions is neither finished nor passed', () => {
	expect(session({ ...quiz, questions: [] }, empty())).toEqual({ ...nothing, asked: [], open: [] });
});

describe('after the revision was raised', () => {
	const oneChanged = { ...quiz, questions: ids.map((id) => ({ id, since: id === 'two' ? 2 : 1 })) };
	const old = answered(...all.map((text) => `${text}:1`));

	test('only the question that changed is asked, and the reader is told that it is a refresh', () => {
		expect(session(oneChanged, passedIn(1, old))).toMatchObject({ open: ['two'], refresh: true, finished: false, passed: false });
	});

	test('answering it passes again with the answers that still count', () => {
		const refreshed = recordAnswer(old, quiz.id, 'two', { revision: 2, chosen: ['a'], correct: true, at: 20 });
		expect(session(oneChanged, passedIn(1, refreshed))).toMatchObject({ open: [], refresh: false, finished: true, score: 1, passed: true });
	});

	test('a new question is a refresh for who had passed, and simply open for who had not', () => {
		const longer = { ...quiz, questions: [...ids.map((id) => ({ id, since: 1 })), { id: 'five', since: 2 }] };
		expect(session(longer, passedIn(1, old))).toMatchObject({ open: ['five'], refresh: true });
		expect(session(longer, old)).toMatchObject({ open: ['five'], refresh: false });
	});

	test('a reader who never answered is asked everything as usual', () => {
		expect(session(oneChanged, empty())).toMatchObject({ open: ids, refresh: false });
	});

	test('a removed question leaves a pass behind', () => {
		const shorter = { ...quiz, questions: ids.slice(1).map((id) => ({ id, since: 1 })) };
		expect(session(shorter, passedIn(1, old))).toMatchObject({ finished: true, passed: true });
	});
});

describe('a further round', () => {
	const second = beginAttempt(answered(...all), quiz.id, 100);

	test('asks everything again, and is no refresh', () => {
		expect(session(quiz, second)).toMatchObject({ round: 2, open: ids, refresh: false, score: 0 });
	});

	test('goes on where it was left, and counts its own answers only', () => {
		const begun = recordAnswer(second, quiz.id, 'one', { revision: 2, chosen: ['b'], correct: false, at: 101 });
		expect(session(quiz, begun)).toMatchObject({ open: ids.slice(1), missed: ['one'], right: 0 });
	});

	test('takes no pass away', () => {
		expect(session(quiz, passedIn(2, second)).passed).toBe(true);
	});
});

describe('a quiz that draws from a pool', () => {
	const pool = Array.from({ length: 9 }, (_, index) => ({ id: `q${index}`, since: 1 }));
	const drawing = { ...quiz, revision: 1, draw: 3, questions: pool };
	const answer = (state: Progress, id: string, at: number) =>
		recordAnswer(state, quiz.id, id, { revision: 1, chosen: ['a'], correct: true, at });

	test('asks so many, the same while the round lasts, and others in another browser', () => {
		const { asked } = session(drawing, empty(), 'one');
		expect(asked).toHaveLength(3);
		const begun = answer(empty(), asked[0] ?? '', 1);
		expect(session(drawing, begun, 'one').asked).toEqual(asked);
		const elsewhere = Array.from({ length: 20 }, (_, install) => session(drawing, empty(), String(install)).asked.join());
		expect(new Set(elsewhere).size).toBeGreaterThan(5);
	});

	test('asks what was not seen in rounds before, until all were', () => {
		let state = empty();
		const seen: string[] = [];
		for (let round = 1; round <= 3; round++) {
			const { asked, passed } = session(drawing, state, 'one');
			expect(passed).toBe(false);
			seen.push(...asked);
			state = beginAttempt(
				asked.reduce((all, id, index) => answer(all, id, round * 100 + index), state),
				quiz.id,
				round * 100 + 50,
			);
		}
		expect(new Set(seen).size).toBe(9);
	});

	test('is finished when the drawn ones are answered', () => {
		const { asked } = session(drawing, empty(), 'one');
		const state = asked.reduce((all, id, index) => answer(all, id, index), empty());
		expect(session(drawing, state, 'one')).toMatchObject({ finished: true, score: 1, passed: true });
	});
});
