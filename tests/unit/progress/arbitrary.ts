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

/** Fields that a later release may add to an entry. */
function withLater<T extends object>(entry: fc.Arbitrary<T>): fc.Arbitrary<T> {
	const value = fc.constantFrom<unknown>(1, 2, 'a', null, [1], { a: 1 }, { a: 2, b: 1 });
	const later = fc.record({ rating: value, note: value }, { requiredKeys: [] });
	return fc.oneof(
		{ weight: 2, arbitrary: entry },
		{ weight: 1, arbitrary: fc.tuple(later, entry).map(([more, known]) => ({ ...more, ...known })) },
	);
}

const known: fc.Arbitrary<Answer> = fc.record(
	{
		revision,
		chosen: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
		correct: fc.boolean(),
		guess: fc.constant(true as const),
		at: time,
	},
	{ requiredKeys: ['revision', 'chosen', 'correct', 'at'] },
);
export const answer = withLater(known);

export const progress: fc.Arbitrary<Progress> = withLater(
	fc.record({
		version: fc.constant(1 as const),
		since: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: time }),
		lessons: entries(withLater(fc.record({ done: fc.boolean(), at: time }))),
		quizzes: entries(
			withLater(
				fc.record(
					{
						answers: entries(withLater(fc.record({ first: answer, last: answer }))),
						passed: withLater(fc.record({ revision, at: time, score })),
						attempt: withLater(fc.record({ number: revision, at: time })),
					},
					{ requiredKeys: ['answers'] },
				),
			),
		),
		acknowledgements: entries(entries(time)),
		shares: entries(entries(time)),
		posted: entries(fc.record({ done: fc.boolean(), at: time })),
		reviews: entries(
			fc.array(fc.tuple(time.map(String), fc.integer({ min: 1, max: limits.rating })), { maxLength: 3 }).map((list) => dictionary(list)),
		),
		weeks: entries(withLater(fc.record({ first: time, last: time }))),
		badges: entries(time),
		preferences: entries(withLater(fc.record({ value: key, at: time }))),
	}),
);
