import { expect, test } from 'vitest';
import { nextThing } from '../../../src/lib/paths/next-thing.ts';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { markLesson } from '../../../src/lib/progress/changes.ts';
import { empty, type Progress } from '../../../src/lib/progress/state.ts';

const step = (id: string, minutes: number) => ({ id, minutes });
const paths = [
	{ id: 'hire', steps: [step('a', 3), step('b', 3)] },
	{ id: 'long', steps: [step('a', 3), step('c', 9), step('d', 9)] },
	{ id: 'short', steps: [step('a', 3), step('e', 5)] },
];
const read = (...ids: string[]) => ids.reduce((state, id) => markLesson(state, id, true, 1), empty());
const shared = (state: Progress) => recordShare(state, 'guide', 'linkedin/en/expert', 2);

test('who has finished a path finds something to share, and no path of people with another task', () => {
	for (const state of [read('a', 'b'), shared(read('a', 'b')), read('a', 'b', 'c', 'd', 'e')]) {
		expect(nextThing(paths, state, true)).toEqual({ what: 'post' });
	}
});

test('a path that is begun comes before that; what it shares with a finished one does not begin it', () => {
	expect(nextThing(paths, read('a', 'b', 'c'), true)).toEqual({ what: 'path', id: 'long', begun: true, minutesLeft: 9 });
});

test('where there is nothing to share, the path of which the least is left', () => {
	expect(nextThing(paths, read('a', 'b'), false)).toEqual({ what: 'path', id: 'short', begun: false, minutesLeft: 5 });
	expect(nextThing(paths, read('a', 'b', 'c', 'd', 'e'), false)).toBeUndefined();
});
