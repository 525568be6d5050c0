import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countedRules,
	newlyEarned,
	standing,
	type Badge,
	type BadgeRule,
	type Circumstances,
	award,
} from '../../../src/lib/progress/badges.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import { markPosted, recordShare } from '../../../src/lib/library/shares.ts';
import { markTried } from '../../../src/lib/progress/tried.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

const week = 7 * 86_400_000;
const circumstances: Circumstances = { passMarks: { q: 0.75, r: 0.75 }, offset: () => 0 };
const have = (rule: BadgeRule, state: Progress) => standing(rule, state, circumstances).have;
const counted = (kind: (typeof countedRules)[number], count = 9): BadgeRule => ({ kind, count });

function answered(state: Progress, quiz: string, ...corrects: boolean[]): Progress {
	return corrects.reduce(
		(current, correct, index) => recordAnswer(current, quiz, `question-${index}`, { revision: 1, chosen: ['a'], correct, at: index + 1 }),
		state,
	);
}

const passed = (state: Progress, quiz: string) => recordPass(state, quiz, { revision: 1, at: 9, score: 1 });

describe('what counts', () => {
	test('lessons that are read, neither guidelines nor those marked as unread', () => {
		let state = markLesson(empty(), 'linkedin/profile', true, 1);
		state = markLesson(state, 'guidelines/disclosure', true, 1);
		state = markLesson(markLesson(state, 'linkedin/habit', true, 1), 'linkedin/habit', false, 2);
		expect(have(counted('lessons'), state)).toBe(1);
	});

	test('every lesson of a track', () => {
		const rule: BadgeRule = { kind: 'track', lessons: ['linkedin/profile', 'linkedin/habit'] };
		const one = markLesson(empty(), 'linkedin/profile', true, 1);
		expect(standing(rule, one, circumstances)).toEqual({ have: 1, need: 2 });
		expect(standing(rule, markLesson(one, 'linkedin/habit', true, 2), circumstances)).toEqual({ have: 2, need: 2 });
	});

	test('quizzes that were passed, not those that were begun', () => {
		expect(have(counted('quizzes'), passed(answered(empty(), 'begun', true), 'q'))).toBe(1);
	});

	test('quizzes whose first answers were enough, whatever followed', () => {
		const enough = passed(answered(empty(), 'q', true, true, true, false), 'q');
		const afterwards = recordAnswer(enough, 'q', 'question-0', { revision: 1, chosen: ['b'], correct: false, at: 50 });
		const atSecondTry = passed(answered(answered(empty(), 'r', true, true, false, false), 'r', true, true, true, true), 'r');
		expect([enough, afterwards, atSecondTry, answered(empty(), 'q', true)].map((state) => have(counted('first-try'), state))).toEqual([
			1, 1, 0, 0,
		]);
	});

	test('a quiz that is no longer there cannot be judged by its first answers', () => {
		expect(have(counted('first-try'), passed(answered(empty(), 'gone', true), 'gone'))).toBe(0);
	});

	test('guidelines once each, in however many versions', () => {
		const state = acknowledge(acknowledge(empty(), 'guidelines/disclosure', 1, 5), 'guidelines/disclosure', 2, 6);
		expect(have(counted('guidelines'), state)).toBe(1);
	});

	test('a guideline whose confirmation was taken back no longer', () => {
		const state = acknowledge(empty(), 'guidelines/disclosure', 1, 5);
		expect(have(counted('guidelines'), markLesson(state, 'guidelines/disclosure', false, 6))).toBe(0);
	});

	test('texts, and the networks they were for', () => {
		let state = recordShare(empty(), 'guide', 'linkedin/en/expert', 1);
		state = recordShare(recordShare(state, 'guide', 'linkedin/ru/expert', 2), 'other', 'x/en/short', 3);
		expect([have(counted('shares'), state), have(counted('networks'), state)]).toEqual([3, 2]);
	});

	test('an item that was posted counts once, whether its text was copied or not', () => {
		const copied = markPosted(recordShare(empty(), 'guide', 'linkedin/en/expert', 1), 'guide', true, 2);
		const both = markPosted(copied, 'other', true, 3);
		expect([copied, both, markPosted(both, 'other', false, 4)].map((state) => have(counted('shares'), state))).toEqual([1, 2, 1]);
	});

	test('tasks of lessons that are ticked', () => {
		const state = markTried(markTried(empty(), 'a', true, 1), 'b', true, 2);
		expect([state, markTried(state, 'a', false, 3)].map((each) => have(counted('tried'), each))).toEqual([2, 1]);
	});

	test('weeks in a row, the longest there has been', () => {
		const state = [1, 2, 3, 7].reduce((current, each) => markLesson(current, `l${each}`, true, each * week), empty());
		expect(have(counted('weeks'), state)).toBe(3);
	});

	test('not more than is asked for', () => {
		expect(standing(counted('lessons', 1), markLesson(markLesson(empty(), 'a', true, 1), 'b', true, 1), circumstances)).toEqual({
			have: 1,
			need: 1,
		});
	});
});

const badges: Badge[] = [
	...countedRules.flatMap((kind) => [1, 2].map((count) => ({ id: `${kind}-${count}`, rule: { kind, count } }))),
	{ id: 'a-track', rule: { kind: 'track', lessons: ['a', 'b'] } },
	{ id: 'an-empty-track', rule: { kind: 'track', lessons: [] } },
];

const notice = (state: Progress) => award(state, newlyEarned(badges, state, circumstances));

test('a badge is new once', () => {
	const state = markLesson(empty(), 'a', true, 1);
	expect(newlyEarned(badges, state, circumstances)).toEqual([
		['lessons-1', 1],
		['weeks-1', 1],
	]);
	expect(newlyEarned(badges, notice(state), circumstances)).toEqual([]);
});

describe('a badge carries the moment at which it was earned, whenever it is first seen', () => {
	const at = (rule: BadgeRule, state: Progress) => newlyEarned([{ id: 'badge', rule }], state, circumstances)[0]?.[1];
	const read = (state: Progress, id: string, time: number) => markLesson(state, id, true, time);

	test('that of the last thing asked for, not of those after it', () => {
		const state = read(read(read(empty(), 'c/c', 30), 'a/a', 10), 'b/b', 20);
		expect([1, 2, 3, 4].map((count) => at(counted('lessons', count), state))).toEqual([10, 20, 30, undefined]);
		expect(at({ kind: 'track', lessons: ['a/a', 'b/b'] }, state)).toBe(20);
	});

	test('of a quiz when it was passed, not when it was answered last', () => {
		const state = recordAnswer(passed(answered(empty(), 'q', true), 'q'), 'q', 'question-0', {
			revision: 1,
			chosen: ['a'],
			correct: true,
			at: 50,
		});
		expect([at(counted('quizzes', 1), state), at(counted('first-try', 1), state)]).toEqual([9, 9]);
	});

	test('of a guideline when it was first confirmed', () => {
		const state = acknowledge(acknowledge(empty(), 'guidelines/disclosure', 1, 5), 'guidelines/disclosure', 2, 60);
		expect(at(counted('guidelines', 1), state)).toBe(5);
	});

	test('of texts, networks, posts and tasks', () => {
		let state = recordShare(recordShare(empty(), 'guide', 'linkedin/en/expert', 7), 'guide', 'x/en/short', 8);
		state = markTried(markPosted(state, 'other', true, 9), 'a', true, 11);
		expect([1, 2, 3].map((count) => at(counted('shares', count), state))).toEqual([7, 8, 9]);
		expect([1, 2].map((count) => at(counted('networks', count), state))).toEqual([7, 8]);
		expect(at(counted('tried', 1), state)).toBe(11);
	});

	test('of weeks in a row in the week that completes them, for the first time', () => {
		const state = [1, 2, 4, 5, 6, 7].reduce((current, each) => read(current, `l/${each}`, each * week), empty());
		expect([1, 2, 3, 4].map((count) => at(counted('weeks', count), state))).toEqual([1, 2, 6, 7].map((each) => each * week));
	});
});

test('nobody has done a track that has no lessons', () => {
	expect(newlyEarned(badges, empty(), circumstances)).toEqual([]);
});

test('a badge that was seen stays, with its time, whatever else becomes known', () => {
	fc.assert(
		fc.property(progress, progress, (a, b) => {
			const seen = notice({ ...a, badges: {} });
			const more = notice(merge(seen, { ...b, badges: {}, since: seen.since }));
			expect(more.badges).toMatchObject(seen.badges);
		}),
	);
});

test('what counts is counted in any state, and is neither negative nor more than is asked for', () => {
	fc.assert(
		fc.property(progress, fc.constantFrom(...badges), (state, { rule }) => {
			const { have: some, need } = standing(rule, state, circumstances);
			expect(some).toBeGreaterThanOrEqual(0);
			expect(some).toBeLessThanOrEqual(need);
		}),
	);
});
