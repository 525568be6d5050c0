import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextText, readersNetwork } from '../../../src/lib/library/next-text.ts';

const posts = ['x/en/short', 'telegram/en/short', 'x/en/personal'];

describe('the next text', () => {
	test('is one not taken along yet, as long as there is one', () => {
		fc.assert(
			fc.property(fc.string(), fc.subarray(posts, { maxLength: 2 }), (seed, taken) => {
				const next = nextText(posts, seed, Object.fromEntries(taken.map((post) => [post, 5])));
				expect(posts).toContain(next);
				expect(taken).not.toContain(next);
			}),
		);
	});

	test('is the one taken longest ago when all were', () => {
		expect(nextText(posts, 'seed', { 'x/en/short': 3, 'telegram/en/short': 2, 'x/en/personal': 9 })).toBe('telegram/en/short');
	});

	test('is the same after a reload, and the first is not the same for everyone', () => {
		const first = Array.from({ length: 900 }, (_, seed) => nextText(posts, `${seed}/item`));
		expect(Array.from({ length: 900 }, (_, seed) => nextText(posts, `${seed}/item`))).toEqual(first);
		for (const post of posts) expect(first.filter((each) => each === post).length).toBeGreaterThan(220);
	});

	test('is one for everybody before one that is for some', () => {
		const voices = ['expert', 'question', 'short', 'humour', 'personal'].map((voice) => `x/en/${voice}`);
		const first = Array.from({ length: 200 }, (_, seed) => nextText(voices, `${seed}/item`));
		expect(new Set(first)).toEqual(new Set(['x/en/short', 'x/en/personal']));
		expect(nextText(voices.slice(0, 1), 'seed')).toBe('x/en/expert');
	});

	test('is none for some after one for everybody was taken along', () => {
		const voices = ['expert', 'question', 'short'].map((voice) => `x/en/${voice}`);
		expect(nextText(voices, 'seed', { 'x/en/short': 5 })).toBe('x/en/short');
		expect(nextText([...voices, 'x/en/personal'], 'seed', { 'x/en/short': 5 })).toBe('x/en/personal');
	});

	test('is none where there is none', () => {
		expect(nextText([], 'seed')).toBeUndefined();
	});
});

describe('the network shown first', () => {
	const networks = ['linkedin', 'telegram', 'x'];
	const nothing = { asked: null, chosen: undefined, shares: {}, interests: new Set<string>() };
	const shares = { a: { 'x/en/short': 5, 'vk/en/short': 50 }, b: { 'telegram/ru/short': 7 } };

	test.each<[what: string, Partial<Parameters<typeof readersNetwork>[1]>, string]>([
		['the first of the page', {}, 'linkedin'],
		['one that the reader cares about', { interests: new Set(['x', 'telegram']) }, 'telegram'],
		['that of the text taken along last, of those there are', { shares, interests: new Set(['x']) }, 'telegram'],
		['the one that is asked for', { asked: 'x', chosen: 'linkedin', shares }, 'x'],
		['the one that they chose last', { chosen: 'x', shares }, 'x'],
		['not one that they chose and that is not there', { chosen: 'vk', shares }, 'telegram'],
		['not one that is asked for and missing', { asked: 'vk' }, 'linkedin'],
	])('is %s', (_what, known, expected) => {
		expect(readersNetwork(networks, { ...nothing, ...known })).toBe(expected);
	});
});
