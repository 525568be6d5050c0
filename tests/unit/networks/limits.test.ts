import { describe, expect, test } from 'vitest';
import { isBinding, limitsByName, measure, type TextLimit } from '../../../src/lib/networks/limits.ts';

const limit: TextLimit = { limit: 10, counting: 'graphemes', standing: 'official' };

describe('a text is measured', () => {
	test.each<[what: string, text: string, limit: TextLimit, measure: ReturnType<typeof measure>]>([
		['in the unit of its network', 'Привет', limit, { length: 6, limit: 10, unit: 'characters' }],
		['in bytes where the network counts bytes', 'Привет', { ...limit, counting: 'utf8' }, { length: 12, limit: 10, unit: 'bytes' }],
		['in characters while it fits both', 'Привет', { ...limit, bytes: 12 }, { length: 6, limit: 10, unit: 'characters' }],
		['in bytes when they alone are too many', 'Привет', { ...limit, bytes: 11 }, { length: 12, limit: 11, unit: 'bytes' }],
		['in characters when both are too many', 'Приветствуем', { ...limit, bytes: 11 }, { length: 12, limit: 10, unit: 'characters' }],
	])('%s', (_what, text, rule, expected) => {
		expect(measure(text, rule)).toEqual(expected);
	});
});

test.each([
	['official', true],
	['third-party', false],
	['disputed', false],
] as const)('a limit that is %s refuses a text: %s', (standing, binding) => {
	expect(isBinding({ standing })).toBe(binding);
});

test('the numbers of a network have the names that authors use', () => {
	const named = limitsByName({
		post: { as: 'caption', limit: 2200 },
		texts: { bio: { limit: 150 } },
		counts: { hashtags: { most: 5 } },
		altText: { advised: 120 },
	});
	expect(Object.fromEntries(named)).toEqual({ post: 2200, caption: 2200, bio: 150, hashtags: 5, 'alt-text-advice': 120 });
	expect(limitsByName({}).size).toBe(0);
});
