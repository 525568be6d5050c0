import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grade, type QuestionKind } from '../../../src/lib/quiz/grade.ts';

test.each<[kind: QuestionKind, chosen: string[], key: string[], correct: boolean, share: number]>([
	['single', ['a'], ['a'], true, 1],
	['single', ['b'], ['a'], false, 0],
	['single', [], ['a'], false, 0],
	['single', ['a', 'b'], ['a'], false, 0],
	['multiple', ['b', 'a'], ['a', 'b'], true, 1],
	['multiple', ['a', 'a', 'b'], ['a', 'b'], true, 1],
	['multiple', ['a'], ['a', 'b'], false, 0.5],
	['multiple', ['a', 'b', 'c'], ['a', 'b'], false, 0.5],
	['multiple', ['a', 'c'], ['a', 'b'], false, 0],
	['multiple', ['c', 'd'], ['a', 'b'], false, 0],
	['multiple', [], ['a', 'b'], false, 0],
	['multiple', [], [], false, 0],
])('%s: chosen %j where %j is right', (kind, chosen, key, correct, share) => {
	expect(grade(kind, chosen, key)).toEqual({ correct, share });
});

test('the share is from 0 to 1, and 1 exactly when the answer is correct', () => {
	const ids = fc.subarray(['a', 'b', 'c', 'd']);
	fc.assert(
		fc.property(fc.constantFrom<QuestionKind>('single', 'multiple'), ids, ids, (kind, chosen, key) => {
			const { correct, share } = grade(kind, chosen, key);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
			expect(share === 1).toBe(correct);
		}),
	);
});
