import { expect, test } from 'vitest';
import { markLesson, setPreference } from '../../../src/lib/progress/changes.ts';
import { merge } from '../../../src/lib/progress/merge.ts';
import { placeOfReading, savedPages, setPlace, setSaved } from '../../../src/lib/progress/saved.ts';
import { empty } from '../../../src/lib/progress/state.ts';

test('what is saved for later is listed, the latest first, and can be taken off', () => {
	let state = setSaved(empty(), 'linkedin/profile', true, 1);
	state = setSaved(state, 'guidelines/ai', true, 2);
	expect(savedPages(state)).toEqual(['guidelines/ai', 'linkedin/profile']);
	expect(savedPages(setSaved(state, 'guidelines/ai', false, 3))).toEqual(['linkedin/profile']);
});

test('two tabs that save at once keep both', () => {
	const [one, other] = ['linkedin/profile', 'share/frost-alarm'].map((id) => setSaved(empty(), id, true, 1)) as [never, never];
	expect(savedPages(merge(one, other)).toSorted()).toEqual(['linkedin/profile', 'share/frost-alarm']);
});

test('the place of reading is the last one, until the page is read', () => {
	expect(placeOfReading(empty())).toBeUndefined();
	const state = setPlace(setPlace(empty(), 'linkedin/profile', 'photo', 'The photo', 1), 'guidelines/ai', 'pictures', 'Pictures #2', 2);
	expect(placeOfReading(state)).toEqual({ id: 'guidelines/ai', heading: 'pictures', title: 'Pictures #2' });
	expect(placeOfReading(markLesson(state, 'guidelines/ai', true, 3))).toBeUndefined();
	expect(placeOfReading(state, 'linkedin/profile')?.heading).toBe('photo');
	expect(placeOfReading(state, 'linkedin/pro')).toBeUndefined();
	expect(placeOfReading(setPreference(empty(), 'reading', 'nonsense', 1))).toBeUndefined();
	expect(placeOfReading(setPreference(empty(), 'reading', 'a/b#c', 1))).toEqual({ id: 'a/b', heading: 'c', title: '' });
	expect(placeOfReading(setPlace(empty(), 'a/b', 'quiz', '\n\t\tCheck yourself\n\t', 1))?.title).toBe('Check yourself');
	expect(placeOfReading(setPlace(empty(), 'a/b', 'c', 'long '.repeat(99), 1))?.title).toHaveLength(194);
});
