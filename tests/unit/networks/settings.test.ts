import { expect, test } from 'vitest';
import { tapsOf } from '../../../src/lib/networks/settings.ts';

test('a path falls into what is tapped, however much room its arrows have', () => {
	expect(tapsOf('Profile → Sign in & security→  Two-step verification')).toEqual([
		'Profile',
		'Sign in & security',
		'Two-step verification',
	]);
	expect(tapsOf('Settings')).toEqual(['Settings']);
});
