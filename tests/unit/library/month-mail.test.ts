import { expect, test } from 'vitest';
import { entriesByMonth, mailLines } from '../../../src/lib/library/month-mail.ts';

const entry = (title: string, date: string) => ({ title, date, summary: `About ${title}.`, url: `https://a.example/${title}/` });
const entries = [entry('frost', '2026-11-20'), entry('heat', '2026-11-02'), entry('rain', '2026-09-30'), entry('wind', '2025-11-30')];

test('the months of a feed are those that brought something, the newest first', () => {
	const months = entriesByMonth(entries, 2).map(({ month, entries: found }) => [month, found.map(({ title }) => title)]);
	expect(months).toEqual([
		['2026-11', ['frost', 'heat']],
		['2026-09', ['rain']],
	]);
	expect(entriesByMonth([], 2)).toEqual([]);
});

test('each entry is named with what it is about and its address', () => {
	expect(mailLines(entries.slice(0, 2))).toBe(
		'frost\nAbout frost.\nhttps://a.example/frost/\n\nheat\nAbout heat.\nhttps://a.example/heat/',
	);
});
