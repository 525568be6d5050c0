import { expect, test } from 'vitest';
import { isTrackOffered, taughtNetworks } from '../../../src/lib/training/offered-tracks.ts';

const chosen = { networks: ['linkedin', 'x'], taught: ['vk', 'x'] };

test.each<[what: string, about: string[] | undefined, isOffered: boolean]>([
	['about no network', undefined, true],
	['about one in use', ['x'], true],
	['about two, one of them in use', ['facebook', 'x'], true],
	['about one that is taught though not in use', ['vk'], true],
	['about others', ['facebook', 'instagram'], false],
])('a track %s', (_what, about, isOffered) => {
	expect(isTrackOffered(about, chosen)).toBe(isOffered);
});

test('a network that is both used and taught counts once', () => {
	expect(taughtNetworks(chosen)).toEqual(['linkedin', 'x', 'vk']);
	expect(taughtNetworks({ networks: ['x'] })).toEqual(['x']);
});
