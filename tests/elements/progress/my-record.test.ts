// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { acknowledge } from '../../../src/lib/guidelines/acknowledge.ts';
import { markLesson, recordAnswer, recordPass } from '../../../src/lib/progress/changes.ts';
import { markTried } from '../../../src/lib/progress/tried.ts';
import { recordShare } from '../../../src/lib/library/shares.ts';
import { visitPath } from '../../../src/lib/paths/visits.ts';
import { startOver } from '../../../src/lib/progress/start-over.ts';
import { expectFailure, keep, labels, open, shown, textOf, the, until } from '../page.ts';

const quiz = { id: 'square/profile', revision: 1, pass: 0.5, questions: [{ id: 'one', since: 1 }] };
const steps = [{ id: 'square/profile', minutes: 3 }];
const figures = ['lessons', 'guidelines', 'posts', 'weeks']
	.map((figure) => `<div><dt></dt> <dd data-figure="${figure}"></dd></div>`)
	.join(' ');
const page = (asked = quiz) =>
	open(
		'my-record',
		() => import('../../../src/elements/progress/my-record.ts'),
		`<my-record data-networks='{"linkedin":"LinkedIn"}' data-quizzes='["square/profile"]' data-items="/items.json" ${labels(
			{
				'me.of': '{done} of {total}',
				'training.done': 'done {done} of {total}',
				'me.refresh_one': '{count} anew',
				'me.quiz.same': '{now} of {total} right',
			},
			{ 'me.acknowledged': 'version {version}', 'me.newVersion': 'now {version}', 'me.shared': 'for {networks}' },
			{ 'me.ahead': '{count} ahead' },
			{ 'me.figure.weeks_one': 'week', 'me.figure.weeks_other': 'weeks', 'me.figure.posts_other': 'posts' },
			'me.read',
			'me.tried',
			'me.leftover',
			'me.kind.lesson',
			'me.kind.share',
		)}><div data-empty>begin</div><dl data-summary hidden>${figures}</dl>
		<p data-ahead hidden></p><section data-own hidden><path-invitation></path-invitation></section>
		<details data-paths><summary><span data-state></span></summary><div class="cards"><article data-path="new-hire"><h3>New here</h3><path-progress data-steps='${JSON.stringify(steps)}'></path-progress></article></div></details>
		<details data-lessons><summary><span data-state></span></summary><details data-track><summary><span data-state></span></summary>
		<li data-page="square/profile" data-quiz='${JSON.stringify(asked)}'><p data-facts hidden></p><p data-to-refresh hidden><a></a></p></li></details></details>
		<li data-page="guidelines/ai" data-version="2"><p data-facts hidden></p></li>
		<section data-shares hidden><span data-state></span><ul></ul></section><section data-leftovers hidden><span data-state></span><ul></ul></section>
		<template><li><span class="what"></span> <span class="meta"></span></li></template></my-record>`,
	);

test('who has done nothing is shown where to begin', async () => {
	await page();
	expect(shown('[data-empty], [data-summary], [data-ahead], [data-facts], [data-leftovers], [data-shares]')).toEqual(['begin']);
});

test('says what was done, and what the programme no longer has', async () => {
	const at = Date.now();
	keep((state) => markLesson(state, 'square/profile', true, at));
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: true, revision: 1, at }));
	keep((state) => acknowledge(state, 'guidelines/ai', 1, at));
	keep((state) => markLesson(state, 'square/gone', true, at));
	keep((state) => markTried(state, 'square/profile', true, at));
	await page();
	expect(shown('[data-empty], [data-summary]')).toEqual(['0 of 1 0 of 1 posts 0 week 1']);
	expect(shown('[data-facts]')).toEqual(['Me.read · me.tried · 1 of 1 right', 'Version 1 · now 2']);
	expect(shown('[data-leftovers] li')).toEqual(['me.kind.lesson: square/gone me.leftover']);
});

test('tells of each fold how much of it is done, and what has to be answered again', async () => {
	const at = Date.now();
	keep((state) => markLesson(state, 'square/profile', true, at));
	await page();
	expect(['data-paths', 'data-lessons', 'data-track'].map((fold) => textOf(the(`[${fold}] > summary [data-state]`)))).toEqual([
		'done 1 of 1',
		'done 0 of 1',
		'done 0 of 1',
	]);
	keep((state) => recordAnswer(state, 'square/profile', 'one', { chosen: ['a'], correct: true, revision: 1, at }));
	keep((state) => recordPass(state, 'square/profile', { revision: 1, score: 1, at }));
	await page({ ...quiz, revision: 2, questions: [{ id: 'one', since: 2 }] });
	expect(textOf(the('[data-track] > summary [data-state]'))).toBe('done 1 of 1 · 1 anew');
});

test('puts the path that a reader is on above all that is folded away', async () => {
	keep((state) => visitPath(state, 'new-hire', {}, 5));
	await page();
	expect(the('[data-own]').hidden).toBe(false);
	expect(the('[data-own] [data-path]').dataset['path']).toBe('new-hire');
	expect(the('[data-own] h3 + path-invitation').dataset['elsewhere']).toBe('new-hire');
	expect(shown('[data-empty]')).toEqual([]);
});

test('after everything was cleared the path goes back to the others', async () => {
	keep((state) => visitPath(state, 'new-hire', {}, 5));
	await page();
	const { progress } = await import('../../../src/elements/progress/progress.ts');
	await progress.update((state, at) => startOver(state, at));
	expect([the('[data-own]').hidden, the('[data-paths]').contains(the('[data-path]')), shown('[data-empty]')]).toEqual([
		true,
		true,
		['begin'],
	]);
});

test('says of what is dated later than tomorrow that a clock was ahead', async () => {
	const days = (count: number) => Date.now() + count * 86_400_000;
	keep((state) => markLesson(markLesson(state, 'square/profile', true, days(2)), 'square/other', true, days(0)));
	keep((state) => acknowledge(state, 'guidelines/ai', 1, days(400)));
	await page();
	expect(shown('[data-ahead]')).toEqual(['2 ahead']);
});

test('names what was shared, and without the connection its id', async () => {
	keep((state) => recordShare(state, 'heat-loss', 'linkedin/en/expert', 5));
	const fetch = vi
		.fn<() => Promise<unknown>>()
		.mockResolvedValue({ json: async () => ({ 'heat-loss': { title: 'Heat loss', href: '/heat' } }) });
	vi.stubGlobal('fetch', fetch);
	await page();
	await until(() => expect(shown('[data-shares] li')).toEqual(['Heat loss For LinkedIn']));
	expect(the<HTMLAnchorElement>('[data-shares] a').pathname).toBe('/heat');
	fetch.mockRejectedValue(new Error('offline'));
	await page();
	await until(() => expect(textOf(the('[data-shares] li'))).toBe('me.kind.share: heat-loss For LinkedIn'));
});

describe('with more lessons than the page bears', () => {
	const apart = () =>
		open(
			'my-record',
			() => import('../../../src/elements/progress/my-record.ts'),
			`<template id="failed"><p class="failed">failed</p></template>
			<my-record data-lessons="/en/me/lessons.json" ${labels(
				{ 'me.of': '{done} of {total}', 'training.done': 'done {done} of {total}' },
				'me.read',
				'me.leftover',
				'me.kind.lesson',
			)}><div data-empty>begin</div><dl data-summary hidden>${figures}</dl><p data-ahead hidden></p><section data-own hidden><path-invitation></path-invitation></section>
			<details data-paths><summary><span data-state></span></summary></details>
			<details><summary><span data-state></span></summary><ul data-track="square"></ul></details><details><summary><span data-state></span></summary><ul data-track="empty"></ul></details>
			<section data-shares hidden><span data-state></span><ul></ul></section><section data-leftovers hidden><span data-state></span><ul></ul></section>
			<template><li><span class="what"></span> <span class="meta"></span></li></template>
			<template data-entry><li data-page data-quiz="{}"><progress-mark></progress-mark><a></a><p data-facts hidden></p><p data-to-refresh hidden><a></a></p></li></template></my-record>`,
		);
	const lesson = (name: string) => ({
		id: `square/${name}`,
		href: `/en/training/square/${name}/`,
		title: `The ${name} <i>`,
		quiz: { ...quiz, id: `square/${name}` },
	});

	test('they come from a file, as texts, and say what was done', async () => {
		vi.stubGlobal('fetch', async () => ({
			ok: true,
			json: async () => ({ quizzes: ['square/profile'], tracks: { square: [lesson('profile'), lesson('second')] } }),
		}));
		keep((state) => markLesson(state, 'square/second', true, Date.now()));
		keep((state) => recordPass(state, 'square/profile', { revision: 1, score: 1, at: Date.now() }));
		await apart();
		await until(() => expect(shown('[data-figure=lessons]')).toEqual(['1 of 2']));
		expect(shown('[data-track=square] li > a')).toEqual(['The profile <i>', 'The second <i>']);
		expect(the<HTMLAnchorElement>('[data-page="square/second"] [data-to-refresh] a').hash).toBe('#quiz');
		expect({ ...the('[data-page="square/second"] progress-mark').dataset }).toEqual({
			id: 'square/second',
			quiz: 'square/second',
			revision: '1',
		});
		expect(textOf(the('[data-page="square/second"] [data-facts]'))).toBe('Me.read');
		expect(shown('[data-leftovers]')).toEqual([]);
	});

	test('without the file that is said, and no lesson is called gone', async () => {
		expectFailure();
		vi.stubGlobal('fetch', async () => ({ ok: false, status: 500 }));
		keep((state) => markLesson(state, 'square/profile', true, Date.now()));
		await apart();
		await until(() => expect(shown('.failed')).toEqual(['failed']));
		expect(shown('[data-leftovers], [data-summary]')).toEqual([]);
	});
});
