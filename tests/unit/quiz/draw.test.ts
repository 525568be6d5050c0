import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn, rank, shuffled } from '../../../src/lib/quiz/draw.ts';

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

test('what was not seen is drawn first, in the order in which it stands', () => {
	fc.assert(
		fc.property(ids, fc.nat(12), fc.string(), (list, count, seed) => {
			const seen = new Set(list.slice(0, Math.floor(list.length / 2)));
			const taken = drawn(list, count, seed, (id) => seen.has(id));
			expect(taken).toHaveLength(Math.min(count, list.length));
			expect(list.filter((id) => taken.includes(id))).toEqual(taken);
			const someSeen = taken.some((id) => seen.has(id));
			const someLeft = list.some((id) => !seen.has(id) && !taken.includes(id));
			expect(someSeen && someLeft).toBe(false);
		}),
	);
});
