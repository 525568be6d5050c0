import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asideParts, keptBytes, keysBeside } from '../../../src/lib/progress/kept.ts';
import type { ListedStorage } from '../../../src/lib/progress/storage.ts';
import { interestsOf, setInterest } from '../../../src/lib/progress/interests.ts';
import { empty } from '../../../src/lib/progress/state.ts';

function storageWith(items: Record<string, string>): ListedStorage {
	const map = new Map(Object.entries(items));
	return {
		length: map.size,
		key: (index) => [...map.keys()][index] ?? null,
		getItem: (name) => map.get(name) ?? null,
		setItem: (name, value) => void map.set(name, value),
		removeItem: (name) => void map.delete(name),
	};
}

const pieces = [{ path: 'lessons.a', raw: '"yes"' }];
const storage = storageWith({
	'outspoken:/': '{"version":1}',
	'outspoken:/:aside:20': JSON.stringify(pieces),
	'outspoken:/:aside:5': 'neither JSON nor ours',
	'outspoken:/:draft': 'ё',
	'outspoken:/intranet/': '{}',
	'outspoken:/intranet/:draft': 'of another portal',
	'starlight-theme': 'dark',
});

test('only what this portal keeps belongs to it, another on the same host has its own', () => {
	expect(keysBeside(storage, 'outspoken:/')).toEqual(['outspoken:/:aside:20', 'outspoken:/:aside:5', 'outspoken:/:draft']);
	expect(keysBeside(storage, 'outspoken:/intranet/')).toEqual(['outspoken:/intranet/:draft']);
});

test('the size is that of all of it in bytes, with the names', () => {
	expect(keptBytes(storageWith({ a: '12', 'a:b': 'ё', other: 'much more than that' }), 'a')).toBe(1 + 2 + 3 + 2);
	expect(keptBytes(storageWith({}), 'a')).toBe(0);
});

test('what was set aside is listed by its time, and what is not of our making as one piece', () => {
	expect(asideParts(storage, 'outspoken:/')).toEqual([
		{ key: 'outspoken:/:aside:5', at: 5, pieces: [{ path: '', raw: 'neither JSON nor ours' }], text: 'neither JSON nor ours' },
		{ key: 'outspoken:/:aside:20', at: 20, pieces, text: JSON.stringify(pieces) },
	]);
});

test('a key that names no moment has none', () => {
	expect(asideParts(storageWith({ 'a:aside:soon': '[]', 'a:aside:9e300': '[]' }), 'a').map(({ at }) => at)).toEqual([undefined, undefined]);
});

test('any text that was set aside can be listed', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
			const [part] = asideParts(storageWith({ 'a:aside:1': text }), 'a');
			for (const { path, raw } of part?.pieces ?? []) expect([typeof path, typeof raw]).toEqual(['string', 'string']);
		}),
	);
});

test('each interest is kept by itself and can be given up', () => {
	let state = setInterest(empty(), { kind: 'topic', id: 'sensors' }, true, 1);
	state = setInterest(state, { kind: 'network', id: 'linkedin' }, true, 2);
	state = setInterest(setInterest(state, { kind: 'topic', id: 'energy' }, true, 3), { kind: 'topic', id: 'energy' }, false, 3);
	expect([[...interestsOf(state, 'topic')], [...interestsOf(state, 'network')]]).toEqual([['sensors'], ['linkedin']]);
});
