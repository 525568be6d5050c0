import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, type Edited } from '../../../src/lib/text/difference.ts';

/** Few different entries, so that lists have much in common. */
const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
const without = (kind: Edited<string>['kind'], marks: Edited<string>[]) =>
	marks.flatMap((mark) => (mark.kind === kind ? [] : [mark.entry]));

test('the marks lead from the old to the new and back', () => {
	fc.assert(
		fc.property(list, list, (before, after) => {
			const marks = difference(before, after);
			expect(without('added', marks)).toEqual(before);
			expect(without('removed', marks)).toEqual(after);
		}),
	);
});

test('what two lists share in order is never marked: nothing shorter leads from one to the other', () => {
	fc.assert(
		fc.property(list, list, list, (shared, more, others) => {
			const mix = (extra: string[], sign: string) =>
				shared.flatMap((entry, index) => [...(extra[index] ? [extra[index] + sign] : []), entry]);
			const same = difference(mix(more, '-'), mix(others, '+')).filter(({ kind }) => kind === 'same');
			expect(same.map(({ entry }) => entry)).toEqual(shared);
		}),
	);
});

test('of neighbours what was removed stands first', () => {
	fc.assert(
		fc.property(list, list, (before, after) => {
			const kinds = difference(before, after).map(({ kind }) => kind);
			expect(kinds.some((kind, index) => kind === 'added' && kinds[index + 1] === 'removed')).toBe(false);
		}),
	);
});
