import { expect, test } from 'vitest';
import { tapsOf, unknownSettings } from '../../../src/lib/networks/settings.ts';

test('a path falls into what is tapped, however much room its arrows have', () => {
	expect(tapsOf('Profile → Sign in & security→  Two-step verification')).toEqual([
		'Profile',
		'Sign in & security',
		'Two-step verification',
	]);
	expect(tapsOf('Settings')).toEqual(['Settings']);
});

test('a setting is unknown of which the record says nothing, but for alternative text where pictures take none', () => {
	expect(unknownSettings({})).toEqual(['audience', 'two-step', 'number', 'alt-text']);
	expect(unknownSettings({ settings: { number: {} }, altText: { available: true } })).toEqual(['audience', 'two-step', 'alt-text']);
	expect(unknownSettings({ settings: { audience: {}, 'two-step': {} }, altText: { available: false } })).toEqual(['number']);
});
