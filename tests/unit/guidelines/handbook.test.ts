import { expect, test } from 'vitest';
import { handbookParts } from '../../../src/lib/guidelines/handbook.ts';

test('a theme has a page, and a long one several, so that no page grows with a company', () => {
	const parts = handbookParts([
		{ id: 'basics', count: 1 },
		{ id: 'posting', count: 15 },
		{ id: 'people', count: 7 },
	]);
	expect(parts.map(({ name, theme, first, end }) => [name, theme, first, end])).toEqual([
		['basics', 'basics', 0, 1],
		['posting', 'posting', 0, 7],
		['posting-2', 'posting', 7, 14],
		['posting-3', 'posting', 14, 15],
		['people', 'people', 0, 7],
	]);
});
