import { expect, test } from 'vitest';
import { isWrittenFor } from '../../../src/lib/search/script.ts';

test.each([
	['ru', 'зарплата', true],
	['ru', 'salary', false],
	['en', 'зарплата', false],
	['de', 'salary', true],
	['ru', 'erid токен', true],
	['en', '12 %', false],
	['ja', 'salary', true],
])('a page in %s may have «%s»: %s', (language, query, expected) => {
	expect(isWrittenFor(language, query)).toBe(expected);
});
