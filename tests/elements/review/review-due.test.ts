// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { expectFailure, keep, labels, notes, open, textOf, the, until } from '../page.ts';

const weeksAgo = Date.now() - 40 * 86_400_000;
const answered = () =>
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: false, revision: 1, at: weeksAgo }));
const page = () =>
	open(
		'review-due',
		() => import('../../../src/elements/review/review-due.ts'),
		`<review-due data-quizzes="/curriculum.json" ${labels({ 'review.due': '{count} due' })} hidden><a href="/"><span data-count></span></a></review-due>`,
	);

test('asks for nothing and shows nothing while nothing was answered', async () => {
	const fetch = vi.fn<() => Promise<unknown>>();
	vi.stubGlobal('fetch', fetch);
	const element = await page();
	await until(() => expect(textOf(the('[data-count]'))).toBe('0 due'));
	expect([element.hidden, fetch.mock.calls.length]).toEqual([true, 0]);
});

test('shows how much is due, also when the site cannot be asked', async () => {
	answered();
	vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
	const element = await page();
	await until(() => expect(element.hidden).toBe(false));
	expect(textOf(the('[data-count]'))).toBe('1 due');
});

test('leaves out what the site no longer asks', async () => {
	answered();
	const quizzes = { 'square/profile': { lesson: 'square/profile', revision: 1, pass: 1, questions: { other: 1 } } };
	vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => ({ quizzes }) }));
	const element = await page();
	await until(() => expect(textOf(the('[data-count]'))).toBe('0 due'));
	expect(element.hidden).toBe(true);
});

test('where its code cannot be loaded, as after a release, stays hidden and notes why', async () => {
	expectFailure();
	answered();
	vi.doMock('../../../src/lib/review/due.ts', () => {
		throw new Error('404');
	});
	const element = await page();
	await until(() => expect(notes()).toHaveLength(1));
	expect(element.hidden).toBe(true);
	vi.doUnmock('../../../src/lib/review/due.ts');
});
