import fc from 'fast-check';
import { dictionary } from '../../../src/lib/progress/dictionary.ts';
import { limits, type Answer, type Progress } from '../../../src/lib/progress/state.ts';

/** Few values, so that two states meet in the same entries at the same times. */
const key = fc.oneof(
	{ weight: 8, arbitrary: fc.constantFrom('a', 'b', '7', '__proto__', 'constructor') },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
export const time = fc.oneof({ weight: 8, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(Number.MAX_SAFE_INTEGER).map(clamp) });
const revision = fc.integer({ min: 1, max: 2 });
const score = fc.constantFrom(0, 0.5, 1);

function clamp(value: number): number {
	return Math.min(value, limits.time);
}

function entries<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
	return fc.array(fc.tuple(key, value), { maxLength: 4 }).map((list) => dictionary(list));
}

export const answer: fc.Arbitrary<Answer> = fc.record(
	{
		revision,
		chosen: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
		correct: fc.boolean(),
		guess: fc.constant(true as const),
		at: time,
	},
	{ requiredKeys: ['revision', 'chosen', 'correct', 'at'] },
);

export const progress: fc.Arbitrary<Progress> = fc.record({
	version: fc.constant(1 as const),
	since: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: time }),
	lessons: entries(fc.record({ done: fc.boolean(), at: time })),
	quizzes: entries(
		fc.record(
			{
				answers: entries(fc.record({ first: answer, last: answer })),
				passed: fc.record({ revision, at: time, score }),
				attempt: fc.record({ number: revision, at: time }),
			},
			{ requiredKeys: ['answers'] },
		),
	),
	acknowledgements: entries(entries(time)),
	shares: entries(entries(time)),
	posted: entries(fc.record({ done: fc.boolean(), at: time })),
	reviews: entries(
		fc.array(fc.tuple(time.map(String), fc.integer({ min: 1, max: limits.rating })), { maxLength: 3 }).map((list) => dictionary(list)),
	),
	weeks: entries(fc.record({ first: time, last: time })),
	badges: entries(time),
	preferences: entries(fc.record({ value: key, at: time })),
});
