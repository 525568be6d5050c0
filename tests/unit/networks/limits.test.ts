import { expect, test } from 'vitest';
import { isBinding, limitsByName } from '../../../src/lib/networks/limits.ts';

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
