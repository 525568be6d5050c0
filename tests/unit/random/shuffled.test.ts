import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank, shuffled } from '../../../src/lib/random/shuffled.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });

test('a shuffle keeps what it is given, and the seed alone decides its order', () => {
	fc.assert(
		fc.property(ids, fc.string(), (list, seed) => {
			const mixed = shuffled(list, seed);
			expect(mixed.toSorted()).toEqual(list.toSorted());
			expect(shuffled(list.toReversed(), seed)).toEqual(mixed);
		}),
	);
});

test('a new entry moves no other past another', () => {
	fc.assert(
		fc.property(ids, fc.string({ minLength: 9 }), fc.string(), (list, added, seed) => {
			expect(shuffled([...list, added], seed).filter((id) => id !== added)).toEqual(shuffled(list, seed));
		}),
	);
});

test('every order of three comes about, and none much more often than another', () => {
	const orders = Array.from({ length: 6000 }, (_, seed) => shuffled(['a', 'b', 'c'], `quiz/1/${seed}`).join(''));
	const counts = Object.values(Object.groupBy(orders, (order) => order)).map((group) => group?.length ?? 0);
	expect(counts).toHaveLength(6);
	expect(Math.min(...counts)).toBeGreaterThan(850);
	expect(Math.max(...counts)).toBeLessThan(1150);
});

test('a rank is a whole number of 32 bits', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (seed, id) => {
			const value = rank(seed, id);
			expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
		}),
	);
});
