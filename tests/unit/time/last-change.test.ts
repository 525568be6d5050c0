import { expect, test } from 'vitest';
import { datesOf, lastChanges, newestIn } from '../../../src/lib/time/last-change.ts';

const log = [
	'',
	'2026-11-28',
	'\nsrc/content/a.mdx',
	'src/content/b/c.yaml',
	'',
	'2026-11-02',
	'\nsrc/content/a.mdx',
	'quizzes/q.yaml',
	'',
].join('\0');

const datesByFile = (text: string) => datesOf(lastChanges(text));

test('each file has the date of its newest change', () => {
	expect(Object.fromEntries(datesByFile(log))).toEqual({
		'src/content/a.mdx': '2026-11-28',
		'src/content/b/c.yaml': '2026-11-28',
		'quizzes/q.yaml': '2026-11-02',
	});
	expect(datesByFile('').size).toBe(0);
});

test('a folder has the date of the newest file in it, and what is not there has none', () => {
	const dates = datesByFile(log);
	expect([newestIn(dates, 'src/content'), newestIn(dates, 'quizzes/'), newestIn(dates, 'quizzes/q.yaml')]).toEqual([
		'2026-11-28',
		'2026-11-02',
		'2026-11-02',
	]);
	expect(newestIn(dates, 'src/con')).toBeUndefined();
});
