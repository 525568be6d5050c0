import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, entryKinds, mergeImport, previewImport } from '../../../src/lib/progress/import.ts';
import { parse, serialise } from '../../../src/lib/progress/parse.ts';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, setPreference } from '../../../src/lib/progress/changes.ts';
import { recordReview } from '../../../src/lib/review/answer.ts';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { setPlace, setSaved } from '../../../src/lib/progress/saved.ts';
import { markTried } from '../../../src/lib/progress/tried.ts';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { empty, limits } from '../../../src/lib/progress/state.ts';
import { progress } from './arbitrary.ts';

/** Later than all that the tests date. */
const now = limits.time;
const none = Object.fromEntries(entryKinds.map((kind) => [kind, 0]));

/** The places of all values in a document, `["lessons","a","done"]`, with the values. */
function leaves(value: unknown, path: string[] = []): [string, unknown][] {
	if (typeof value !== 'object' || value === null) return [[JSON.stringify(path), value]];
	return Object.keys(value).flatMap((key) => leaves((value as Record<string, unknown>)[key], [...path, key]));
}

describe('a file', () => {
	test('that was made here gives back the same, in an empty browser', () => {
		fc.assert(
			fc.property(progress, (state) => {
				const preview = previewImport(empty(), serialise(state), now);
				if (preview.is !== 'readable') throw new Error(preview.is);
				expect(preview.unreadable).toEqual([]);
				expect(serialise(mergeImport(empty(), preview.incoming))).toBe(serialise({ ...state, since: 0 }));
			}),
		);
	});

	test('brings what the preview says: as many entries more, and as many that differ', () => {
		fc.assert(
			fc.property(progress, progress, (state, file) => {
				const preview = previewImport(state, serialise(file), now);
				if (preview.is !== 'readable') throw new Error(preview.is);
				const before = entriesOf(state);
				const after = entriesOf(mergeImport(state, preview.incoming));
				for (const kind of entryKinds) {
					expect(after[kind].size - before[kind].size).toBe(preview.added[kind]);
					const kept = [...before[kind]].filter(([key, value]) => after[kind].get(key) === value);
					expect(before[kind].size - kept.length).toBe(preview.changed[kind]);
				}
			}),
		);
	});

	test('that would bring nothing changes nothing, and the other way round', () => {
		fc.assert(
			fc.property(progress, progress, (state, file) => {
				const preview = previewImport(state, serialise(file), now);
				if (preview.is !== 'readable') throw new Error(preview.is);
				const bring = entryKinds.some((kind) => preview.added[kind] + preview.changed[kind] > 0);
				const before = leaves(state);
				const after = leaves(mergeImport(state, preview.incoming));
				// A quiz in which nothing was done is no entry, and has no leaves either.
				expect(bring).toBe(JSON.stringify(before.toSorted()) !== JSON.stringify(after.toSorted()));
			}),
		);
	});

	test('that is read twice brings nothing the second time', () => {
		fc.assert(
			fc.property(progress, progress, (state, file) => {
				const once = mergeImport(state, file);
				expect(previewImport(once, serialise(file), now)).toMatchObject({ added: none, changed: none });
			}),
		);
	});

	test('never makes it throw, whatever it holds, and leaves what is here as it is', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.json(),
			fc.json().map((json) => `{"version":1,"lessons":${json},"reviews":{"q":${json}},"weeks":{"w":${json}},"badges":${json}}`),
		);
		fc.assert(
			fc.property(progress, text, (state, file) => {
				const before = serialise(state);
				previewImport(state, file, now);
				expect(serialise(state)).toBe(before);
			}),
		);
	});
});

test('what the site keeps by itself is counted apart from what a reader has set', () => {
	let file = setPlace(empty(), 'square/profile', 'photo', 'The photo', 1);
	file = setPlace(file, 'square/post', 'photo', 'The photo', 2);
	file = setSaved(file, 'square/profile', true, 3);
	file = markTried(file, 'square/profile', true, 4);
	file = visitPath(file, 'sales', { group: 'autumn' }, 5);
	file = setPreference(file, 'install', '1-2', 5);
	file = setPreference(file, 'language', 'ru', 6);
	expect(previewImport(empty(), serialise(file), now)).toMatchObject({
		added: { ...none, places: 4, saved: 1, tried: 1, weeks: 1, preferences: 1 },
	});
});

test.each([
	['newer', '{"version":2,"lessons":{}}'],
	['foreign', ''],
	['foreign', 'GIF89a'],
	['foreign', '{"name":"somebody’s shopping list"}'],
	['foreign', '[{"version":1}]'],
] as const)('a file that is %s is refused: %s', (is, text) => {
	expect(previewImport(empty(), text, now)).toEqual({ is });
});

test('counts by kind, and names the places of what could not be read', () => {
	const here = markLesson(markLesson(empty(), 'a', true, 5), 'b', true, 5);
	let there = markLesson(markLesson(empty(), 'b', true, 9), 'c', true, 5);
	there = recordAnswer(there, 'q', 'one', { revision: 1, chosen: ['a'], correct: true, at: 5 });
	there = recordReview(recordShare(acknowledge(there, 'guidelines/disclosure', 1, 5), 'item', 'x/en/short', 5), 'one', 3, 5);
	const text = JSON.stringify({ ...(JSON.parse(serialise(there)) as object), badges: { first: 'yesterday' } });
	expect(previewImport(here, text, now)).toMatchObject({
		is: 'readable',
		added: { ...none, lessons: 1, answers: 1, acknowledgements: 1, shares: 1, reviews: 1 },
		changed: { ...none, lessons: 1, weeks: 1 },
		unreadable: ['badges.first'],
	});
});

test('a file from before this reader began becomes theirs, and theirs stays', () => {
	const fresh = markLesson(startOver(markLesson(empty(), 'old', true, 1), 100), 'new', true, 101);
	const file = markLesson(empty(), 'from-file', true, 50);
	const merged = mergeImport(fresh, parse(serialise(file)).state);
	expect(merged.since).toBe(fresh.since);
	expect(Object.keys(merged.lessons).toSorted()).toEqual(['from-file', 'new']);
});

test('a file of somebody who began later adds to what is here instead of outdoing it', () => {
	const here = markLesson(empty(), 'here', true, 1);
	const file = markLesson(startOver(empty(), 500), 'there', true, 501);
	expect(Object.keys(mergeImport(here, file).lessons).toSorted()).toEqual(['here', 'there']);
});

test('what is dated later than tomorrow is left out, and named', () => {
	const today = Date.UTC(2026, 0, 10);
	const days = (count: number) => ({ done: true, at: today + count * 86_400_000 });
	const text = JSON.stringify({
		version: 1,
		lessons: { yesterday: days(-1), tomorrow: days(1), later: days(2) },
		badges: { end: 8.64e15 },
	});
	expect(previewImport(empty(), text, today)).toMatchObject({
		added: { ...none, lessons: 2 },
		unreadable: ['lessons.later', 'badges.end'],
	});
});

test('a damaged file says what can still be read', () => {
	const text = serialise(markLesson(markLesson(empty(), 'a', true, 5), 'b', true, 5));
	const damaged = text.replace('"b":{', '"b"{');
	expect(previewImport(empty(), damaged, now)).toMatchObject({ is: 'readable', added: { ...none, lessons: 1, weeks: 1 } });
	const aside = JSON.stringify([{ path: '', raw: damaged }]);
	expect(previewImport(empty(), aside, now)).toMatchObject({ is: 'readable', added: { ...none, lessons: 1, weeks: 1 } });
});

describe('a file that breaks off', () => {
	const there = recordAnswer(markLesson(markLesson(empty(), 'a', true, 5), 'b', true, 5), 'q', 'one', {
		revision: 1,
		chosen: ['a'],
		correct: true,
		at: 5,
	});
	const text = serialise(there);

	test('says in what it does, and of what nothing is left', () => {
		const cut = text.slice(0, text.indexOf('"b":{') + 7);
		expect(previewImport(empty(), cut, now)).toMatchObject({
			is: 'readable',
			added: { ...none, lessons: 1 },
			damage: { cut: ['lessons'], missing: ['answers', 'passes', 'shares', 'posted', 'reviews', 'weeks', 'preferences'] },
		});
		const later = text.slice(0, text.indexOf('"one":') + 9);
		expect(previewImport(empty(), later, now)).toMatchObject({
			added: { ...none, lessons: 2 },
			damage: { cut: ['answers', 'passes'], missing: ['shares', 'reviews', 'weeks'] },
		});
	});

	test('wherever it does, is said to be damaged', () => {
		const taken = Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1)).filter((part) => {
			const preview = previewImport(empty(), part, now);
			return preview.is !== 'foreign' && !(preview.is === 'readable' && preview.damage !== undefined && preview.damage.cut.length > 0);
		});
		expect(taken).toEqual([]);
	});

	test('only in one byte, is damaged, and nothing more is known; a whole one is not', () => {
		const damaged = text.replace('"b":{', '"b"{');
		expect(previewImport(empty(), damaged, now)).toMatchObject({ damage: { cut: [], missing: [] } });
		expect(previewImport(empty(), text, now)).toMatchObject({ damage: undefined });
	});
});
