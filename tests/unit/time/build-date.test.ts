import { expect, test } from 'vitest';
import { buildDate } from '../../../src/lib/time/build-date.ts';

test('a site is built for the day on which it is built', () => {
	expect(buildDate(undefined, new Date(2026, 10, 28, 23, 59))).toBe('2026-11-28');
	expect(buildDate('', new Date(2026, 0, 1))).toBe('2026-01-01');
});

test('a day that is given is the same in every time zone', () => {
	expect(buildDate('1767225599')).toBe('2025-12-31');
	expect(buildDate('1767225600')).toBe('2026-01-01');
	expect(buildDate('0')).toBe('1970-01-01');
});

test.each(['yesterday', '2026-01-01', '-5', '99999999999999999'])('what is no moment (%s) is refused in a sentence', (given) => {
	expect(() => buildDate(given)).toThrow(`SOURCE_DATE_EPOCH is “${given}”`);
});
