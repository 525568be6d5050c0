import { expect, test } from 'vitest';
import { mixed, movesBetween } from '../../../src/lib/quiz/mixed.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

test('neighbours change places', () => {
	expect(movesBetween(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(0);
	expect(movesBetween(['b', 'a', 'c'], ['a', 'b', 'c'])).toBe(1);
	expect(movesBetween(['d', 'c', 'b', 'a'], ['a', 'b', 'c', 'd'])).toBe(6);
});

test.each([2, 3, 4, 5, 6])('a mix of %i things is never the right order, and asks for about as many moves', (count) => {
	const right = ids.slice(0, count);
	for (let question = 0; question < 100; question++) {
		const mix = mixed(right, `question-${question}`);
		expect(mix.toSorted()).toEqual(right);
		expect(mixed(right, `question-${question}`)).toEqual(mix);
		const moves = movesBetween(mix, right);
		expect(moves).toBeGreaterThan(0);
		expect(Math.abs(moves - (count - 1))).toBeLessThanOrEqual(3);
	}
});
