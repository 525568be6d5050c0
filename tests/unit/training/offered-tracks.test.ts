import { expect, test } from 'vitest';
import { isTrackInUse } from '../../../src/lib/training/track-in-use.ts';

test.each<[what: string, about: string[] | undefined, isInUse: boolean]>([
	['about no network', undefined, true],
	['about one in use', ['x'], true],
	['about two, one of them in use', ['facebook', 'x'], true],
	['about others', ['facebook', 'instagram'], false],
])('a track %s', (_what, about, isInUse) => {
	expect(isTrackInUse(about, ['linkedin', 'x'])).toBe(isInUse);
});
