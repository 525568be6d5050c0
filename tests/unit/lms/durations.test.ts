import { expect, test } from 'vitest';
import { isoDuration, timeOfDay, timespan, timestamp } from '../../../src/lib/lms/durations.ts';

test.each<[milliseconds: number, scorm12: string, scorm2004: string]>([
	[0, '0000:00:00.00', 'PT0S'],
	[1, '0000:00:00.00', 'PT0S'],
	[9995, '0000:00:10.00', 'PT10S'],
	[12_340, '0000:00:12.34', 'PT12.34S'],
	[3_600_000 + 2 * 60_000 + 3000, '0001:02:03.00', 'PT3723S'],
	[-5, '0000:00:00.00', 'PT0S'],
	[1e12, '9999:00:00.00', 'PT1000000000S'],
])('%i milliseconds', (milliseconds, scorm12, scorm2004) => {
	expect(timespan(milliseconds)).toBe(scorm12);
	expect(isoDuration(milliseconds)).toBe(scorm2004);
});

test('a time of day has two digits in each part', () => {
	expect(timeOfDay(new Date(2026, 0, 2, 3, 4, 5, 999).getTime())).toBe('03:04:05');
});

test('a moment has a time zone behind the tenth of a second', () => {
	expect(timestamp(Date.UTC(2026, 10, 28, 12, 3, 4, 567))).toBe('2026-11-28T12:03:04.5Z');
});
