// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { click, expectFailure, files, keep, labels, open, textOf, the, until } from '../page.ts';

const page = () =>
	open(
		'review-reminder',
		() => import('../../../src/elements/review/review-reminder.ts'),
		`<review-reminder data-quizzes="square/profile" data-review="/en/review/" data-product="-//Test" data-words="/en/labels.json" ${labels('reminder.failed')}><button hidden></button><p role="status"></p></review-reminder>`,
	);

const words = JSON.stringify({
	'reminder.event': 'two minutes',
	'reminder.event.text': 'a few questions',
	'reminder.file': 'reminders',
	'reminder.done': 'done',
});

test('hands over three dates with a link to the questions that were met', async () => {
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: false, revision: 1, at: 5 }));
	vi.stubGlobal('fetch', async (address: string) => (address === '/en/labels.json' ? new Response(words) : Response.error()));
	await page();
	expect(the('button').hidden).toBe(false);
	click('button');
	await until(() => expect(textOf(the('[role=status]'))).toBe('done'));
	await until(() => expect([...files.keys()]).toEqual(['reminders.ics']));
	const text = [...files.values()].join().replaceAll(/\r\n /g, '');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
	expect(text).toContain('/en/review/?q=one');
	expect(text).toContain('SUMMARY:two minutes');
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
