import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTicked, setTick } from '../../../src/lib/progress/checklist.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { empty } from '../../../src/lib/progress/state.ts';

test('a tick is kept, taken back, and belongs to its own list', () => {
	const ticked = setTick(empty(), 'culture', 'failures-told', true, 1000);
	expect(isTicked(ticked, 'culture', 'failures-told')).toBe(true);
	expect(isTicked(ticked, 'culture', 'voluntary')).toBe(false);
	expect(isTicked(ticked, 'safety', 'failures-told')).toBe(false);
	expect(isTicked(setTick(ticked, 'culture', 'failures-told', false, 2000), 'culture', 'failures-told')).toBe(false);
});

test('ticks of two tabs are both kept, and go along with what is exported', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 2, maxLength: 6 }), ([one = '', ...others]) => {
			const here = setTick(empty(), 'culture', one, true, 1000);
			const there = others.reduce((state, point) => setTick(state, 'culture', point, true, 1000), empty());
			const { state } = parse(serialise(merge(here, there)));
			for (const point of [one, ...others]) expect(isTicked(state, 'culture', point)).toBe(true);
		}),
	);
});
