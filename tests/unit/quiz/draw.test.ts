import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawn } from '../../../src/lib/quiz/draw.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });

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
