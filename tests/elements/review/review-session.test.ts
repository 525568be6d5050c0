// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { recordAnswer } from '../../../src/lib/progress/changes.ts';
import { click, expectFailure, keep, labels, open, shown, stored, submit, textOf, the, tick, until } from '../page.ts';
import { asking, controls, optionsOf } from '../quiz/quiz.ts';

const { question, key } = optionsOf('one', 'single', { a: 'right', b: 'wrong' });
const lesson = `<h1>Profile</h1><quiz-form>${question}<ul>${key}</ul></quiz-form>`;
const quizzes = { 'square/profile': { lesson: 'square/profile', revision: 1, pass: 1, questions: { one: 1 } } };
const weeksAgo = Date.now() - 40 * 86_400_000;

let pages: Record<string, () => unknown>;

const page = () =>
	open(
		'review-session',
		() => import('../../../src/elements/review/review-session.ts'),
		`<review-session data-quizzes="/curriculum.json" data-lessons="/en/training/" data-language="en-GB" ${labels(
			...asking,
			{ 'review.done': '{right} of {total}', 'review.next': 'next {date}', 'review.more': '{count} more' },
			'review.none',
			'review.linkGone',
		)}><p data-waiting hidden>waiting</p><p data-notice hidden></p><form><p class="position" hidden></p><div data-place></div>${controls('<p data-from hidden>from <a></a></p>')}</form>
		<div data-over hidden><h3 tabindex="-1"></h3><p data-next-date></p><p data-left hidden></p><button type="button" data-more hidden></button><review-reminder></review-reminder></div>
		<div data-fresh hidden>fresh</div><div data-unfetched hidden><p>not fetched</p><button type="button" data-again></button></div>
		<div role="status"></div><ul data-keys hidden></ul></review-session>`,
	);
const answered = () =>
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['b'], correct: false, revision: 1, at: weeksAgo }));

beforeEach(() => {
	pages = {
		'/curriculum.json': () => ({ ok: true, json: async () => ({ quizzes }) }),
		'/en/training/square/profile/': () => ({ ok: true, status: 200, text: async () => lesson }),
	};
	vi.stubGlobal('fetch', async (address: string) => pages[address]?.() ?? { ok: false, status: 404, url: address });
});

test('who has answered nothing is told where to begin', async () => {
	await page();
	await until(() => expect(shown('[data-fresh], [data-over], [data-unfetched]')).toEqual(['fresh']));
});

test('asks what is due, from the page of its lesson, and keeps the answer', async () => {
	answered();
	await page();
	await until(() => expect(shown('legend')).toEqual(['one?']));
	expect([shown('.position'), shown('[data-from]'), the<HTMLAnchorElement>('[data-from] a').pathname]).toEqual([
		['question 1 of 1'],
		['from Profile'],
		'/en/training/square/profile/',
	]);
	tick('[value=a]');
	submit('form', 'sure');
	expect(textOf(the('.feedback'))).toContain('quiz.right');
	click('[data-finish]');
	await until(() => expect(shown('[data-over] h3')).toEqual(['1 of 1']));
	expect([textOf(the('[data-next-date]')).slice(0, 5), the('review-reminder').dataset['questions']]).toEqual(['next ', 'one']);
	expect(Object.keys(stored().reviews)).toEqual(['one']);
});

test('asks what a link names, and says where that is gone', async () => {
	history.replaceState(null, '', '?q=one');
	await page();
	await until(() => expect(shown('legend')).toEqual(['one?']));
	answered();
	pages['/en/training/square/profile/'] = () => ({ ok: false, status: 404, url: '' });
	await page();
	await until(() => expect(shown('[data-notice]')).toEqual(['review.linkGone']));
});

test('without the connection says so, and tries again on request', async () => {
	expectFailure();
	answered();
	const list = pages['/curriculum.json']!;
	pages['/curriculum.json'] = () => Promise.reject(new Error('offline'));
	await page();
	await until(() => expect(shown('[data-unfetched] p')).toEqual(['not fetched']));
	pages['/curriculum.json'] = list;
	click('[data-again]');
	await until(() => expect(shown('legend')).toEqual(['one?']));
});

test('leaves out the questions of a lesson that is no longer there', async () => {
	answered();
	keep((state) =>
		recordAnswer(state, 'square/gone', 'two', { chosen: ['b'], correct: false, revision: 1, at: weeksAgo - 20 * 86_400_000 }),
	);
	const all = { ...quizzes, 'square/gone': { lesson: 'square/gone', revision: 1, pass: 1, questions: { two: 1 } } };
	pages['/curriculum.json'] = () => ({ ok: true, json: async () => ({ quizzes: all }) });
	await page();
	await until(() => expect([shown('legend'), shown('.position')]).toEqual([['one?'], ['question 1 of 1']]));
});
