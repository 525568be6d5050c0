// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { click, expectFailure, files, keep, labels, open, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'review-reminder',
		() => import('../../../src/elements/review/review-reminder.ts'),
		`<review-reminder data-quizzes="square/profile" data-review="/en/review/" data-product="-//Test" ${labels(
			'reminder.event',
			'reminder.event.text',
			'reminder.file',
			'reminder.done',
			'reminder.failed',
		)}><button hidden></button><p role="status"></p></review-reminder>`,
	);

test('hands over three dates with a link to the questions that were met', async () => {
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: false, revision: 1, at: 5 }));
	await page();
	expect(the('button').hidden).toBe(false);
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('reminder.done'));
	await until(() => expect([...files.keys()]).toEqual(['reminder.file.ics']));
	const text = [...files.values()].join().replaceAll(/\r\n /g, '');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
	expect(text).toContain('/en/review/?q=one');
	expect(text).toContain('SUMMARY:reminder.event');
});

test('where what makes the file cannot be loaded, says so', async () => {
	expectFailure();
	vi.doMock('../../../src/elements/review/reminder-file.ts', () => {
		throw new Error('404');
	});
	await page();
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('reminder.failed'));
	vi.doUnmock('../../../src/elements/review/reminder-file.ts');
});
