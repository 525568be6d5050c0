import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedItems } from '../../../src/lib/progress/shared.ts';
import { markPosted, recordShare } from '../../../src/lib/library/shares.ts';
import { empty } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

test('what was taken along and what was posted stand together, the last first', () => {
	let state = recordShare(empty(), 'guide', 'linkedin/en/expert', 1);
	state = recordShare(recordShare(state, 'guide', 'x/en/short', 5), 'guide', 'linkedin/ru/expert', 3);
	state = markPosted(markPosted(state, 'guide', true, 6), 'other', true, 9);
	expect(sharedItems(state)).toEqual([
		{ id: 'other', networks: [], takenAt: undefined, postedAt: 9 },
		{ id: 'guide', networks: ['x', 'linkedin'], takenAt: 5, postedAt: 6 },
	]);
});

test('a word that was taken back is none, and what was copied stays', () => {
	const state = markPosted(markPosted(recordShare(empty(), 'guide', 'x/en/short', 1), 'guide', true, 2), 'guide', false, 3);
	expect(sharedItems(state)).toEqual([{ id: 'guide', networks: ['x'], takenAt: 1, postedAt: undefined }]);
	expect(sharedItems(markPosted(markPosted(empty(), 'guide', true, 2), 'guide', false, 3))).toEqual([]);
});

test('nothing that was posted is left out, in whatever state', () => {
	fc.assert(
		fc.property(progress, (state) => {
			const posted = Object.keys(state.posted).filter((id) => state.posted[id]?.done);
			expect(
				sharedItems(state)
					.flatMap(({ id, postedAt }) => (postedAt === undefined ? [] : [id]))
					.toSorted(),
			).toEqual(posted.toSorted());
		}),
	);
});
